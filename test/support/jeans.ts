/** Jeans with every waist in three lengths, in inches. Girths alone cannot tell the lengths apart. */
export const JEANS = {
  brand: 'Acme',
  garment: 'bottom',
  units: 'in',
  sizes: [30, 32, 34, 36, 38].flatMap(waist =>
    [30, 32, 34].map(insideLeg => ({
      label: `${waist}/${insideLeg}`,
      waist: [waist - 1, waist + 1],
      hip: [waist + 5.5, waist + 7.5],
      insideLeg,
    })),
  ),
};
