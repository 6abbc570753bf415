interface Props {
  /** The nodes of a JSON-LD graph, in the words of schema.org. */
  graph: readonly object[];
}

/** Data for search engines. Not a script to a browser: the policy need not allow it, and nothing runs. */
export function StructuredData({ graph }: Props) {
  const data = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
  // Whatever an editor typed, the element ends where it should: https://www.w3.org/TR/json-ld11/#restrictions-for-contents-of-json-ld-script-elements
  const __html = data.replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html }} />;
}
