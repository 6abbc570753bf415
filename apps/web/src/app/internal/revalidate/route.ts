import { revalidateTag } from 'next/cache';
import { internalSecret } from '../../../publication/internal-secret';

/**
 * Marks tags stale, for the follower of the publication log; the server lets nobody else through. `expire: 0`, so
 * that the next answer is the new one or an error: visitors have the last good page meanwhile, from the server.
 */
export async function POST(request: Request): Promise<Response> {
  if (request.headers.get('authorization') !== internalSecret()) return new Response(null, { status: 404 });
  const tags: unknown = await request.json();
  if (!Array.isArray(tags)) return new Response(null, { status: 400 });
  for (const tag of tags) revalidateTag(String(tag), { expire: 0 });
  return new Response(null, { status: 204 });
}
