/** The admin's own interface languages; editors choose theirs in their profile. */
export default {
  config: { locales: ['sv', 'it'] },
  bootstrap() {},
};
