// @ts-check
import { requireNode } from './node-version.mjs';

test.each(['20.9.0', '20.20.2', '22.0.0', '26.1.0'])('Node %s is new enough', (version) => {
  expect(() => requireNode(version)).not.toThrow();
});

test.each(['18.20.4', '20.8.1', '4.2.0'])('Node %s is refused in one line that says what to do', (version) => {
  expect(() => requireNode(version)).toThrow(`Node ${version} is too old: install Node 20.9 or newer`);
});
