import './skip-link.css';

/** The first thing the tabulator key reaches; `main` carries the id. */
export function SkipLink({ children }: { readonly children: string }) {
  return (
    <a className="skip-link" href="#main">
      {children}
    </a>
  );
}
