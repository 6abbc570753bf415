/** The network's mark: a point in the north, one in the south, and the line between them. Decorates only. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
      <path d="M33 7C19 4 5 14 8 33" />
      <circle className="north" cx="33" cy="7" r="4.5" />
      <circle className="south" cx="8" cy="33" r="4.5" />
    </svg>
  );
}
