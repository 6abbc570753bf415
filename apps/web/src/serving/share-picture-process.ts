import { describeError } from '../lib/describe-error';
import type { SharedWords } from '../lib/share-picture';
import { drawingSharePictures } from './draw-share-picture';

const draw = drawingSharePictures(process.cwd());

/** A process that draws: it is told words, and answers with a picture, or with why there is none. */
process.on('message', (words: SharedWords) => {
  void draw(words)
    .catch(describeError)
    .then((answer) => process.connected && process.send?.(answer));
});
// Signals reach the server too, which decides when its processes end: this one does when nobody listens any more.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);
