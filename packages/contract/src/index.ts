// The one public entry of the package; a package needs one, folders do not.
export * from './locales';
export * from './paths';
export * from './preview';
export * from './publication';
export * from './tags';
