/** Two shores and the line between them, drawn large. Decorates only. */
export function Arc() {
  return (
    <svg className="arc" viewBox="0 0 320 400" width="320" height="400" aria-hidden="true" focusable="false">
      <path d="M280 30C110 10-10 190 50 370" />
    </svg>
  );
}
