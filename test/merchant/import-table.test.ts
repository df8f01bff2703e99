import {expect} from '@open-wc/testing';
import {parseSizeChart} from '../../src/chart/index.js';
import {refusalOf, rowsOf, tableOf} from './tables.js';

const S_AND_M = [
  {label: 'S', chest: [86, 94], waist: [74, 82]},
  {label: 'M', chest: [94, 102], waist: [82, 90]},
];

describe('importTable', () => {
  describe('takes a table as it comes', () => {
    const tables: Record<string, string> = {
      'as CSV': 'Size,Chest (cm),Waist (cm)\nS,86-94,74-82\nM,94-102,82-90\n',
      'as CSV with quotes': '"Size","Chest (cm)","Waist (cm)"\r\n"S","86-94","74-82"\r\n"M","94-102","82-90"',
      'with semicolons': 'Size;Chest (cm);Waist (cm)\nS;86-94;74-82\nM;94-102;82-90',
      'pasted from a spreadsheet': 'Size\tChest (cm)\tWaist (cm)\nS\t86-94\t74-82\nM\t94-102\t82-90',
      'as Markdown':
        '| Size | Chest (cm) | Waist (cm) |\n|---|:--:|---|\n| S | 86–94 | 74–82 |\n| M | 94–102 | 82–90 |',
      'with sizes across': 'Size,S,M\nChest (cm),86-94,94-102\nWaist (cm),74-82,82-90',
      'with empty lines and columns':
        ',,,\n,Size,Chest (cm),,Waist (cm)\n\n,S,86-94,,74-82\n,M,94-102,,82-90\n',
      'with a byte order mark': '\uFEFFSize,Chest (cm),Waist (cm)\nS,86-94,74-82\nM,94-102,82-90',
      'with the ends in columns of their own':
        'Size,Chest min (cm),Chest max (cm),Waist from (cm),Waist to (cm)\nS,86,94,74,82\nM,94,102,82,90',
      'with a second line of headings':
        'Size,Chest,,Waist,\n,min cm,max cm,min cm,max cm\nS,86,94,74,82\nM,94,102,82,90',
      'with units in the cells': 'Size,Chest,Waist\nS,86-94 cm,74 cm - 82 cm\nM,94-102cm,82 to 90 cm',
      'with labels under no heading': ',Chest (cm),Waist (cm)\nS,86-94,74-82\nM,94-102,82-90',
      'with the unit in the title':
        'All measurements in centimetres\nSize,Chest,Waist\nS,86-94,74-82\nM,94-102,82-90',
      'with the unit in a note':
        'Size,Chest,Waist\nS,86-94,74-82\nM,94-102,82-90\nAll measurements in cm on the body',
      'with a short note': 'Size,Chest,Waist\nS,86-94,74-82\nM,94-102,82-90\nMisure in cm',
      'with the unit in the corner': 'cm,S,M\nChest,86-94,94-102\nWaist,74-82,82-90',
      'with footnote marks':
        'Size,Chest* (cm),Waist¹ (cm)\nS†,86–94*,74–82\nM,94–102,82–90²\n* fullest part\n¹ natural\n† few left',
      'with tildes for ranges': 'Size,Chest (cm),Waist (cm)\nS,86~94,74～82\nM,94〜102,82 ~ 90',
      'held apart by spaces':
        '  Size   Chest   Waist\n  S      86-94   74-82\n  M      94 - 102  82-90\n  all in cm',
      'with both units, the first one used':
        'Size,Chest (cm/in),Waist\nS,86-94 / 34-37,74-82 cm (29-32 in)\nM,94-102 / 37-40,82-90 cm',
    };
    for (const [how, text] of Object.entries(tables))
      it(`importTable reads a table ${how}`, () => expect(rowsOf(text)).to.deep.equal(S_AND_M));
  });

  describe('knows the headings of seven languages', () => {
    const headings: Record<string, string> = {
      English: 'Size;To fit chest;Natural waist;Low hip;Inseam',
      Spanish: 'Talla;Contorno de pecho;Cintura;Cadera;Entrepierna',
      German: 'Größe;Brustumfang;Taille;Hüftumfang;Schrittlänge',
      'German without umlauts': 'Groesse;Oberweite;Bundweite;Huefte;Innenbeinlaenge',
      French: 'Taille;Tour de poitrine;Tour de taille;Tour de hanches;Entrejambe',
      'French, twice the same word': 'Taille;Poitrine;Taille;Bassin;Longueur d’entrejambe',
      Italian: 'Taglia;Circonferenza petto;Girovita;Giro fianchi;Interno gamba',
      Portuguese: 'Tamanho;Tórax;Cintura;Quadril;Entrepernas',
      Dutch: 'Maat;Borstomvang;Taille;Heupwijdte;Binnenbeenlengte',
    };
    for (const [language, heading] of Object.entries(headings))
      it(`importTable reads headings in ${language}`, () =>
        expect(rowsOf(`${heading}\n38;88,5;72;96;79`, {units: 'cm'})).to.deep.equal([
          {label: '38', chest: 88.5, waist: 72, hip: 96, insideLeg: 79},
        ]));
  });

  it('importTable takes "Taille" for the waist where another column has the labels', () => {
    expect(rowsOf('EU;Taille (cm)\n38;72')).to.deep.equal([{label: '38', waist: 72}]);
    expect(rowsOf(';Taille (cm)\nS;72')).to.deep.equal([{label: 'S', waist: 72}]);
  });
  it('importTable warns when it reads "Taille" as the size for lack of another column', () => {
    const {chart, warnings} = tableOf('Taille;Poitrine\n38;88', {units: 'cm'});
    expect(chart.sizes).to.deep.equal([{label: '38', chest: 88}]);
    expect(warnings.map(({path}) => path)).to.deep.equal(['A1']);
  });
  it('importTable takes "Größe (cm)" beside a size column for the stature', () =>
    expect(rowsOf('Größe;Größe (cm);Brust (cm)\nM;170-176;94')).to.deep.equal([
      {label: 'M', chest: 94, height: [170, 176]},
    ]));

  it('importTable tells delimiters from decimal commas when there are as many of both', () =>
    expect(rowsOf('Größe;Brust, cm;Taille, cm\nS;84,5;70,5')).to.deep.equal([
      {label: 'S', chest: 84.5, waist: 70.5},
    ]));

  it('importTable keeps equivalents and figure groups', () =>
    expect(rowsOf('Size,US,EU-Größe,Group,Chest (cm)\nM,8,38,Petite,94')).to.deep.equal([
      {label: 'M', group: 'Petite', equivalents: {us: '8', eu: '38'}, chest: 94},
    ]));
  it('importTable takes the first system for the label where there is no size column', () =>
    expect(rowsOf('EU,UK,Bust (cm)\n38,10,88')).to.deep.equal([
      {label: '38', equivalents: {uk: '10'}, chest: 88},
    ]));
  it('importTable reads the title, and prefers what the merchant says', () => {
    const text = "Women's dresses\nSize,Bust (in)\nM,36 1/2";
    const {schemaVersion, name, garment, department, units} = tableOf(text, {department: 'unisex'}).chart;
    expect({schemaVersion, name, garment, department, units}).to.deep.equal({
      schemaVersion: 1,
      name: "Women's dresses",
      garment: 'dress',
      department: 'unisex',
      units: 'in',
    });
  });
  it('importTable converts a column in the other unit', () =>
    expect(rowsOf('Size,Chest (cm),Inseam (in)\nM,94,32')).to.deep.equal([
      {label: 'M', chest: 94, insideLeg: 81.28},
    ]));
  it('importTable writes the preferred unit where the table has both', () =>
    expect(rowsOf('Size,Chest (cm),Chest (in)\nM,96.5,38', {units: 'in'})).to.deep.equal([
      {label: 'M', chest: 38},
    ]));
  it('importTable gives the cell of each number, whether sizes run down or across', () => {
    expect(tableOf('Size,Chest (cm)\nS,86\nM,94').cellOf['sizes.1.chest']).to.equal('B3');
    expect(tableOf('Size,S,M\nChest (cm),86,94').cellOf['sizes.1.chest']).to.equal('C2');
  });
  it('importTable gives a chart that parseSizeChart reads without a warning', () => {
    const {chart} = tableOf('Size,Chest (cm),Waist (cm)\nS,<94,74-82\nM,94-102,82-90\nL,102+,90+');
    const parsed = parseSizeChart(chart);
    expect(parsed.ok && parsed.value.warnings).to.deep.equal([]);
    expect(parsed.ok && parsed.value.sizes[0]?.ranges.chest).to.deep.equal({minCm: null, maxCm: 94});
  });

  describe('refuses, with the cell and what to do', () => {
    it('importTable refuses numbers without a unit, with one issue for each column', () =>
      expect(refusalOf('Size,Chest,Waist\nS,86,74\nM,94,82')).to.deep.equal([
        'B1: Is "Chest" in cm or in inches? Write it into the heading, as "Chest (cm)", or give the unit of the table.',
        'C1: Is "Waist" in cm or in inches? Write it into the heading, as "Waist (cm)", or give the unit of the table.',
      ]));
    it('importTable refuses single numbers under a heading with two units', () =>
      expect(refusalOf('Size,Chest (cm/in)\nS,86')[0]).to.match(/^B1: Is /));
    it('importTable refuses numbers that a decimal comma has split', () =>
      expect(refusalOf('Size,Chest (cm),Hip (cm)\nS,84,5,92\nM,88,5,96')[0]).to.match(/^D2: .*semicolons/));
    it('importTable warns of dates that a spreadsheet has made', () => {
      const issues = refusalOf('Size,Chest (cm)\n6-Aug,80\n10,Jun-84');
      expect(issues).to.have.length(2);
      for (const issue of issues) expect(issue).to.match(/^(?:A2|B3): .*date/);
    });
    it('importTable refuses numbers that look like half of girths, unless the basis or the heading says so', () => {
      const text = 'Size,Chest (cm)\nS,50';
      expect(refusalOf(text)[0]).to.match(/^B1: .*garment-flat/);
      expect(rowsOf(text, {basis: 'garment-flat'})).to.deep.equal([{label: 'S', chest: 50}]);
      expect(rowsOf('Size,Chest laid flat (cm)\nS,50')).to.deep.equal([{label: 'S', chest: 50}]);
    });
    it('importTable refuses a second table', () =>
      expect(refusalOf('Size,Chest (cm),Hip (cm)\nS,86,90\nSize,Chest (cm),Hip (cm)\nS,84,88')[0]).to.match(
        /^A3: .*one table/,
      ));
    it('importTable refuses a second table of one measurement, which would merge men and women', () =>
      expect(refusalOf('MEN\nSize,Chest (cm)\nS,86-94\nWOMEN\nSize,Bust (cm)\nS,80-84')[0]).to.match(
        /^A5: .*one table/,
      ));
    it('importTable refuses quotes that are not closed', () =>
      expect(refusalOf('Size,"Chest (cm)\nS,86')[0]).to.match(/Close/));
    it('importTable refuses a table without measurements', () =>
      expect(refusalOf('Size,Price\nS,10')[0]).to.match(/Size, Chest \(cm\)/));
    it('importTable says of columns that are named that their cells cannot be read', () => {
      expect(refusalOf('Size,Chest (cm),Waist (cm)\nS,ask us,tba\nM,ask us,tba')[0]).to.match(
        /^: No cell below or beside "Chest \(cm\)", "Waist \(cm\)" can be read as a length\. Write numbers/,
      );
      expect(refusalOf('Size,S,M\nChest (cm),ask us,tba')[0]).to.match(
        /^: No cell below or beside "Chest \(cm\)" can/,
      );
    });
    it('importTable refuses a table of which no column decides a size', () =>
      expect(refusalOf('Size,Length (cm)\n29,18\n30,19')[0]).to.match(/^B2: No column is one that sizes/));
    it('importTable refuses a single column', () =>
      expect(refusalOf('Chest 86 Waist 74')[0]).to.match(/Separate/));
    it('importTable refuses an empty text', () => expect(refusalOf('')).to.have.length(1));
    it('importTable refuses a megabyte of text', () =>
      expect(refusalOf('a,'.repeat(600_000))[0]).to.match(/characters/));
  });

  describe('leaves out, with the cell and what to do', () => {
    const warningsOf = (text: string) =>
      tableOf(text).warnings.map(({path, message}) => `${path}: ${message}`);

    it('importTable leaves out a cell that can be read in two ways, with a warning', () =>
      expect(warningsOf('Size,Waist (in)\n32,32/34\n33,33')[0]).to.match(/^B2: "32\/34" can be read in two/));
    it('importTable leaves out an unknown column, with a warning', () =>
      expect(warningsOf('Size,Chest (cm),Feel\nS,86,soft')[0]).to.match(/^C1: .*"Feel"/));
    it('importTable leaves out a row without a label where none stands above it, with a warning', () =>
      expect(warningsOf('Size,Chest (cm)\n,86\nM,88')[0]).to.match(/^A2: .*left out/));
    it('importTable leaves out the second of two units that disagree, with a warning', () =>
      expect(warningsOf('Size,Chest (cm),Chest (in)\nS,86,38')[0]).to.match(
        /^C2: .*another chest than .*B2/,
      ));
    it('importTable does not warn when both units agree within rounding', () =>
      expect(warningsOf('Size,Chest (cm),Chest (in)\nS,86,34')).to.deep.equal([]));
  });

  it('importTable reads a row below a merged label as another row of that size, with a warning', () => {
    const {chart, warnings} = tableOf('Size,Chest (cm)\nS,86\n,88\nM,90');
    expect(chart.sizes.map(({label}) => label)).to.deep.equal(['S', 'S', 'M']);
    expect(warnings[0]?.path).to.equal('A3');
  });

  it('importTable takes the ease of a garment from labels that state the body', () => {
    const text = 'Size,165/84A,170/88A,170/92A\n胸围/Bust (cm),106,110,114';
    expect(tableOf(text, {basis: 'garment'}).chart.ease).to.deep.equal({chest: 22});
  });

  it('importTable takes statures of children for a children’s chart', () =>
    expect(
      tableOf('Size,Height (cm),Chest (cm)\n28,104-110,52-56\n30,110-116,56-60').chart.department,
    ).to.equal('kids'));

  it('importTable takes ages for a children’s chart', () =>
    expect(tableOf('Talla,Contorno pecho (cm)\n0 mes,46\n3 meses,48\n2 años,54').chart.department).to.equal(
      'kids',
    ));

  it('importTable takes no range for women that is called after girls for a children’s chart', () =>
    expect(tableOf('Curvy Girl swimwear,\nSize,Bust (in)\nS,34\nM,36').chart.department).to.equal(undefined));

  it('importTable takes no sentence above a table for its name or its garment', () => {
    const {chart} = tableOf(
      '"Para leggings de compressão, prefira o menor.",\nTamanho,Busto (cm)\nP,83-88\nM,89-96',
    );
    expect([chart.garment, chart.name]).to.deep.equal([undefined, undefined]);
  });

  it('importTable removes tags from labels', () =>
    expect(rowsOf('Size,Chest (cm)\n<b>S</b>,86')).to.deep.equal([{label: 'S', chest: 86}]));
});
