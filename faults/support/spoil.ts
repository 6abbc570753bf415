import type { Fault } from './proxy';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Every way in which the CMS, or what stands before it, may answer wrongly. */
export const SPOILT: Record<string, Fault> = {
  'never answers': { kind: 'hang' },
  'answers after six seconds': { kind: 'slow', delay: 6000 },
  'answers 500': { kind: 'status', status: 500 },
  'answers 404': { kind: 'status', status: 404 },
  'truncates the JSON': { kind: 'truncate' },
  'breaks off in the middle': { kind: 'break' },
  'answers nothing, with 200': { kind: 'replace', body: () => '' },
  'answers HTML, with 200': { kind: 'replace', body: () => '<!doctype html><title>Please sign in</title>' },
  'answers errors, with 200': {
    kind: 'replace',
    body: () => JSON.stringify({ errors: [{ message: 'Broken' }], data: null }),
  },
  'answers errors beside the data': { kind: 'replace', body: (text) => withErrors(JSON.parse(text) as object) },
  'answers null': { kind: 'replace', body: () => JSON.stringify({ data: null }) },
  'answers null for every field': {
    kind: 'replace',
    body: (text) => JSON.stringify(nullFields(JSON.parse(text) as Json)),
  },
  'answers half of every object': { kind: 'replace', body: (text) => JSON.stringify(halfOf(JSON.parse(text) as Json)) },
};

const withErrors = (answer: object) => JSON.stringify({ ...answer, errors: [{ message: 'Broken' }] });

/** `data` with every field null; of an answer without `data`, its own fields. */
function nullFields(answer: Json): Json {
  if (!isObject(answer)) return null;
  if (isObject(answer.data)) return { data: nullFields(answer.data) };
  return Object.fromEntries(Object.keys(answer).map((key) => [key, null]));
}

/** Every object without the second half of its fields; the outermost `data` stays. */
function halfOf(answer: Json): Json {
  if (Array.isArray(answer)) return answer.map(halfOf);
  if (!isObject(answer)) return answer;
  const fields = Object.entries(answer);
  const kept = 'data' in answer ? fields : fields.slice(0, Math.ceil(fields.length / 2));
  return Object.fromEntries(kept.map(([key, value]) => [key, halfOf(value)]));
}

function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
