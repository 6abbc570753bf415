import { revalidateTag } from 'next/cache';
import { internalSecret } from '../../../publication/internal-secret';

/**
 * Marks tags stale, for the follower of the publication log; the server lets nobody else through. `expire: 0`, so
 * that what Next keeps afterwards is the new page or nothing. With 'max' it would store the old page again when the
 * CMS fails, and call it fresh. Visitors have the last good page meanwhile, from the server.
 */
export async function POST(request: Request): Promise<Response> {
  if (request.headers.get('authorization') !== internalSecret()) return new Response(null, { status: 404 });
  const tags: unknown = await request.json();
  if (!Array.isArray(tags)) return new Response(null, { status: 400 });
  for (const tag of tags) revalidateTag(String(tag), { expire: 0 });
  return new Response(null, { status: 204 });
}
