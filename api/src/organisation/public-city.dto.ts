/** What everybody may know of the city. */
export class PublicCityView {
  name!: Record<string, string>;
  slug!: string;
  specimen!: boolean;
  zone!: string;
  locales!: string[];
  barrierContact!: string | null;
}
