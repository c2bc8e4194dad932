import './specimen-bar.css';

/** Above every page of an invented city. */
export function SpecimenBar({ children }: { readonly children: string }) {
  return (
    <aside className="specimen-bar">
      <p>{children}</p>
    </aside>
  );
}
