/** Examples of tables in the form that merchants have. */
export const CHART_EXAMPLES = [
  {
    name: 'spreadsheet',
    text: [
      'Women’s dresses, body measurements in cm',
      'Size\tEU\tBust\tWaist\tHips',
      'XS\t34\t80–84\t62–66\t86–90',
      'S\t36\t84–88\t66–70\t90–94',
      'M\t38–40\t88–96\t70–78\t94–102',
      'L\t42\t96–102\t78–84\t102–108',
      'XL\t44\t104–110\t86–92\t110–116',
      '* measured over underwear',
    ].join('\n'),
  },
  {
    name: 'German CSV',
    text: 'Größe;Brustumfang (cm);Taillenumfang (cm)\nS;86,5–94;74–82\nM;94–102;82–90\nL;102–110;90–98\nXL;110–118;98–107',
  },
  {
    name: 'inches',
    text: 'Size | Waist (in) | Hip (in)\n28 | 28" | 36 1/2"\n30 | 30" | 38 1/2"\n32 | 32" | 40 1/2"\n34 | 34" | 42 1/2"',
  },
  {
    name: 'schema.org',
    text: JSON.stringify(
      {
        '@context': 'https://schema.org/',
        '@type': 'ProductGroup',
        name: 'Harbour shirt',
        category: 'top',
        hasVariant: [
          ['M', 94, 102],
          ['L', 102, 110],
        ].map(([name, minValue, maxValue]) => ({
          '@type': 'Product',
          size: {
            '@type': 'SizeSpecification',
            name,
            suggestedGender: 'male',
            suggestedMeasurement: {
              '@type': 'QuantitativeValue',
              valueReference: 'https://schema.org/BodyMeasurementChest',
              minValue,
              maxValue,
              unitCode: 'CMT',
            },
          },
        })),
      },
      null,
      2,
    ),
  },
];
