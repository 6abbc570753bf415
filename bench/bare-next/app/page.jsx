import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The words of a page of ours, as Next serves them by itself: static, with its own scripts. */
export default function Page() {
  const lines = readFileSync(path.join(process.cwd(), 'words.txt'), 'utf8').split('\n');
  return (
    <main>
      {lines.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </main>
  );
}
