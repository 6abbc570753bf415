/**
 * Stops what cannot work, or would work with a secret that everybody knows.
 * @throws Error in one line that names the setting and says what to do
 */
export function assertToken(webToken: string): void {
  if (webToken !== '' && !webToken.startsWith('change-me')) return;
  throw new Error('WEB_TOKEN: missing, or still the sample of .env.example. Set it to the token that the CMS has.');
}
