import './specimen-bar.css';

/** Above every page of an invented city. */
export function SpecimenBar({ children }: { readonly children: string }) {
  return (
    <p className="specimen-bar" role="note">
      {children}
    </p>
  );
}
