/** What we use of Strapi's upload plugin, which is typed as `unknown`: its services, and what they hand around. */

/** A file as the body of the request brought it, in a temporary place. */
export interface Upload {
  filepath: string;
  originalFilename?: string | null;
  size: number;
}

/** A file on its way into the library; what is not a field of the library is dropped when it is stored. */
export interface FileData {
  name: string;
  /** The beginning of its name on disk, unique in the library. */
  hash: string;
  ext: string;
  mime: string;
  filepath?: string;
  getStream: () => NodeJS.ReadableStream;
  width?: number;
  height?: number;
  /** In kilobytes. */
  size: number;
  sizeInBytes: number;
}

export interface UploadService {
  upload(what: { data: object; files: Upload | Upload[] }, options?: object): Promise<unknown>;
  replace(id: string | number, what: { data: object; file: Upload }, options?: object): Promise<unknown>;
  updateFileInfo(id: string | number, info: object, options?: object): Promise<unknown>;
  remove(file: object): Promise<unknown>;
}

export interface ImageManipulation {
  isImage(file: FileData): Promise<boolean>;
  isFaultyImage(file: FileData): Promise<boolean>;
  isOptimizableImage(file: FileData): Promise<boolean>;
  isResizableImage(file: FileData): Promise<boolean>;
  getDimensions(file: FileData): Promise<{ width?: number; height?: number }>;
  optimize(file: FileData): Promise<FileData>;
  generateThumbnail(file: FileData): Promise<null>;
  generateResponsiveFormats(file: FileData): Promise<{ key: string; file: FileData }[]>;
  generateFileName(name: string): string;
}
