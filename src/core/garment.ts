/** The kinds of garment that a chart can be for. The kind sets which measurements decide. */
export const GARMENTS = ['top', 'bottom', 'dress', 'outerwear', 'underwear', 'swim', 'one-piece'] as const;
export type Garment = (typeof GARMENTS)[number];

/** The people whom a chart can be for. `kids` changes which numbers are plausible and makes the height count. */
export const DEPARTMENTS = ['women', 'men', 'unisex', 'kids'] as const;
export type Department = (typeof DEPARTMENTS)[number];

/** What a garment can be called by, so that every language can make words of it. Unknown parts are null. */
export interface GarmentName {
  readonly brand: string | null;
  readonly department: Department | null;
  readonly garment: Garment | null;
  /** The name that the chart gives itself, in its own language. */
  readonly name: string | null;
}
