function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set. Run the browser tests with "npm test".`);
  return value;
}

/** Where the system under test answers, and how to sign in. */
export const settings = {
  siteUrl: required('SITE_URL'),
  cmsUrl: required('CMS_URL'),
  /** Where the edge answers over HTTPS. */
  edgePort: Number(required('EDGE_PORT')),
  webToken: required('WEB_TOKEN'),
  adminEmail: required('ADMIN_EMAIL'),
  adminPassword: required('ADMIN_PASSWORD'),
};
