/** What a size chart is for, and for whom: the names that charts have for it are in one language only. */
export interface GarmentMessages {
  readonly kinds: Readonly<
    Record<'top' | 'bottom' | 'dress' | 'outerwear' | 'underwear' | 'swim' | 'one-piece', string>
  >;
  readonly departments: Readonly<Record<'women' | 'men' | 'unisex' | 'kids', string>>;
}
