import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { refusal } from '../messages/refusal';
import { makePicture, MAX_BYTES, type Picture, UnreadablePicture } from './make-picture';
import { storePictures } from './store-pictures';
import type { ImageManipulation, Upload, UploadService } from './upload-plugin';

interface UploadPlugin {
  services: {
    upload: (setting: { strapi: Core.Strapi }) => UploadService;
    'image-manipulation': ImageManipulation;
  };
}

/**
 * Makes the media library one of pictures. An upload is read, whatever it is called, and all its files are made before
 * anything is stored: what cannot be shown is refused, and leaves nothing behind. A picture that is stored already changes
 * in one transaction with what the publication log says of it.
 */
export function takePictures(plugin: UploadPlugin): UploadPlugin {
  const { upload: theirs, 'image-manipulation': manipulation } = plugin.services;
  const pictures = new Map<string, Picture>();

  const upload = ({ strapi }: { strapi: Core.Strapi }): UploadService => {
    const service = theirs({ strapi });
    const withPictures = <Result>(files: Upload[], work: () => Promise<Result>) =>
      prepared(strapi, pictures, files, work);
    return {
      ...service,
      upload: (what, options) => withPictures([what.files].flat(), () => service.upload(what, options)),
      replace: (id, what, options) =>
        withPictures([what.file], () => strapi.db.transaction(() => service.replace(id, what, options))),
      updateFileInfo: (...change) => strapi.db.transaction(() => service.updateFileInfo(...change)),
      remove: (file) => strapi.db.transaction(() => service.remove(file)),
    };
  };
  const services = { ...plugin.services, upload, 'image-manipulation': storePictures(pictures, manipulation) };
  return Object.assign(plugin, { services });
}

/** Does `work` while the files of the uploads lie ready. */
async function prepared<Result>(
  strapi: Core.Strapi,
  pictures: Map<string, Picture>,
  uploads: Upload[],
  work: () => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'sern-pictures-'));
  try {
    for (const [index, upload] of uploads.entries())
      pictures.set(upload.filepath, await makeOrRefuse(strapi, upload, path.join(folder, String(index))));
    return await work();
  } finally {
    for (const { filepath } of uploads) pictures.delete(filepath);
    await rm(folder, { recursive: true, force: true });
  }
}

async function makeOrRefuse(strapi: Core.Strapi, upload: Upload, folder: string): Promise<Picture> {
  const name = upload.originalFilename ?? '';
  if (upload.size > MAX_BYTES)
    throw refusal(strapi, 'pictureTooLarge', 'files', { name, max: MAX_BYTES / 1024 / 1024 });
  await mkdir(folder);
  return makePicture(upload.filepath, folder).catch((error: unknown) => {
    if (!(error instanceof UnreadablePicture)) throw error;
    strapi.log.info(`An upload was refused: ${error.message}`);
    throw refusal(strapi, 'pictureUnreadable', 'files', { name });
  });
}
