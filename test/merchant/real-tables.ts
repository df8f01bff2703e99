/**
 * Size tables of public shops, themes and catalogues on GitHub, named after their repositories: headings, labels and numbers only, which
 * are facts. Sentences, names of products and layout are left out. The right values were written down from the tables by column, and
 * not by the importer. docs/charts-in-the-wild.md has the shares of the whole collection, out of which these are chosen for variety.
 */
export interface RealTable {
  readonly source: string;
  readonly table: string;
  readonly unit: 'cm' | 'in';
  readonly basis?: 'garment-flat';
  /** The measurements of each line of `sizes`, in its order. */
  readonly measures: string;
  readonly sizes: string;
}

export const READ_TABLES: readonly RealTable[] = [
  {
    source: 'Acetekh/plugonjersey',
    table: `
Size | Chest (Inches) | Length (Inches)
S | 36 - 38 | 27.5
M | 39 - 41 | 28.5
L | 42 - 44 | 29.5
XL | 45 - 47 | 30.5
2XL | 48 - 50 | 31.5`,
    unit: 'in',
    measures: 'chest length',
    sizes: `
S: 36-38 27.5
M: 39-41 28.5
L: 42-44 29.5
XL: 45-47 30.5
2XL: 48-50 31.5`,
  },
  {
    source: 'Alphadude/Zucchiniwears',
    table: `
TOPS SIZE IN INCHES |  |  |
SIZE | US / CAN | BUST | WAIST
XS | 0 | 31"-32" | 24"-25"
S | 2-4 | 33"-34" | 26"-27"
M | 6-8 | 35"-36" | 28"-29"
L | 10-12 | 37"-39" | 30"-32"
XL | 14 | 40"-42" | 33"-35"`,
    unit: 'in',
    measures: 'chest waist',
    sizes: `
XS: 31-32 24-25
S: 33-34 26-27
M: 35-36 28-29
L: 37-39 30-32
XL: 40-42 33-35`,
  },
  {
    source: 'Ateliermaude/atelier-maude',
    table: `
Size | Chest | Waist | Hips | UK equivalent
XS | 80 – 84 | 60 – 64 | 88 – 92 | 6 – 8
S | 84 – 88 | 64 – 68 | 92 – 96 | 8 – 10
M ✦ | 88 – 92 | 68 – 72 | 96 – 100 | 10 – 12
L | 92 – 96 | 72 – 76 | 100 – 104 | 12 – 14
XL | 96 – 104 | 76 – 84 | 104 – 112 | 14 – 16`,
    unit: 'cm',
    measures: 'chest waist hip',
    sizes: `
XS: 80-84 60-64 88-92
S: 84-88 64-68 92-96
M: 88-92 68-72 96-100
L: 92-96 72-76 100-104
XL: 96-104 76-84 104-112`,
  },
  {
    source: 'Ateliermaude/atelier-maude',
    table: `
Size | Chest | Waist | Hips | FR
XS | 80–84 cm | 62–66 cm | 88–92 cm | 34–36
S | 84–88 cm | 66–70 cm | 92–96 cm | 38
M | 88–92 cm | 70–74 cm | 96–100 cm | 40
L | 92–96 cm | 74–78 cm | 100–104 cm | 42
XL | 96–100 cm | 78–82 cm | 104–108 cm | 44`,
    unit: 'cm',
    measures: 'chest waist hip',
    sizes: `
XS: 80-84 62-66 88-92
S: 84-88 66-70 92-96
M: 88-92 70-74 96-100
L: 92-96 74-78 100-104
XL: 96-100 78-82 104-108`,
  },
  {
    source: 'Bangojetty/rainhawk-store',
    table: `
Size | Waist (in) | Waist (cm) | Inseam (in)
S (30) | 29–31 | 74–79 | 32
M (32) | 32–33 | 81–84 | 32
L (34) | 34–35 | 86–89 | 32
XL (36) | 36–38 | 91–96 | 32
XXL (38) | 39–41 | 99–104 | 32`,
    unit: 'in',
    measures: 'waist insideLeg',
    sizes: `
S (30): 29-31 32
M (32): 32-33 32
L (34): 34-35 32
XL (36): 36-38 32
XXL (38): 39-41 32`,
  },
  {
    source: 'Bangojetty/rainhawk-store',
    table: `
Size | Chest (in) | Chest (cm) | Sleeve (in)
XS | 32–34 | 81–86 | 33
S | 35–37 | 89–94 | 34
M | 38–40 | 96–102 | 34.5
L | 41–43 | 104–109 | 35
XL | 44–46 | 112–117 | 35.5
XXL | 47–49 | 119–124 | 36`,
    unit: 'in',
    measures: 'chest sleeve',
    sizes: `
XS: 32-34 33
S: 35-37 34
M: 38-40 34.5
L: 41-43 35
XL: 44-46 35.5
XXL: 47-49 36`,
  },
  {
    source: 'Betojetas/StyleSpectrum',
    table: `
Talla | Cintura (cm) | Cadera (cm) | Largo de Entrepierna (cm)
S | 76-81 | 91-96 | 76-78
M | 82-87 | 97-102 | 79-81
L | 88-93 | 103-108 | 82-84
XL | 94-99 | 109-114 | 85-87`,
    unit: 'cm',
    measures: 'waist hip insideLeg',
    sizes: `
S: 76-81 91-96 76-78
M: 82-87 97-102 79-81
L: 88-93 103-108 82-84
XL: 94-99 109-114 85-87`,
  },
  {
    source: 'Distrito21Kids/web',
    table: `
TALLA | CINTURA (cm) | CADERA (cm) | EDAD
4 | 51-61 | 60-70 | 2 Años
6 | 55-65 | 64-74 | 4 Años
8 | 59-69 | 68-78 | 6 Años
10 | 63-73 | 72-82 | 8 Años
12 | 67-77 | 76-86 | 10 Años
14 | 73-83 | 82-92 | 14 Años`,
    unit: 'cm',
    measures: 'waist hip',
    sizes: `
4: 51-61 60-70
6: 55-65 64-74
8: 59-69 68-78
10: 63-73 72-82
12: 67-77 76-86
14: 73-83 82-92`,
  },
  {
    source: 'IsabellaHun/Adora',
    table: `
SIZE | XS | S | M | L | XL
EU | 32, 34 | 36, 38 | 40, 42 | 44, 46 | 48
BUST(CM) | 78-83 | 83-89 | 89-94 | 94-99 | 99-104
WAIST(CM) | 60-65 | 65-70 | 70-75 | 75-80 | 80-85
HIPS(CM) | 83-88 | 88-93 | 93-98 | 98-103 | 103-108`,
    unit: 'cm',
    measures: 'chest waist hip',
    sizes: `
XS: 78-83 60-65 83-88
S: 83-89 65-70 88-93
M: 89-94 70-75 93-98
L: 94-99 75-80 98-103
XL: 99-104 80-85 103-108`,
  },
  {
    source: 'JesyQueck/queenempirewebsite',
    table: `
S-M-L | Size (Waist Inches)
Small | 28–30
Medium | 32–34
Large | 36–38
XL | 40–42
2XL | 44–46
3XL | 48–50
4XL | 52–54
5XL | 56–58`,
    unit: 'in',
    measures: 'waist',
    sizes: `
Small: 28-30
Medium: 32-34
Large: 36-38
XL: 40-42
2XL: 44-46
3XL: 48-50
4XL: 52-54
5XL: 56-58`,
  },
  {
    source: 'LWashington6935/Mybabyfits-shopify',
    table: `
Label | Approx Age | Weight (lbs) | Weight (kg) | Height (in) | Height (cm)
NB | 0–8 wks | 5–8 | 2.3–3.6 | 17–21 | 43–53
0–3M | 0–3 mo | 8–12.5 | 3.6–5.7 | 21–24 | 53–61
3–6M | 3–6 mo | 12.5–17 | 5.7–7.7 | 24–27 | 61–69
6–9M | 6–9 mo | 17–20 | 7.7–9.1 | 27–28.5 | 69–72
9–12M | 9–12 mo | 20–23 | 9.1–10.4 | 28.5–30 | 72–76
12–18M | 12–18 mo | 23–27 | 10.4–12.2 | 30–32.5 | 76–83
18–24M | 18–24 mo | 27–30 | 12.2–13.6 | 32.5–34.5 | 83–88`,
    unit: 'in',
    measures: 'height',
    sizes: `
NB: 17-21
0–3M: 21-24
3–6M: 24-27
6–9M: 27-28.5
9–12M: 28.5-30
12–18M: 30-32.5
18–24M: 32.5-34.5`,
  },
  {
    source: 'OAR2/bolem-site',
    table: `
Talla | Busto (cm) | Cintura (cm) | Cadera (cm)
1XL | 104 – 110 | 88 – 94 | 112 – 118
2XL | 110 – 118 | 94 – 102 | 118 – 126
3XL | 118 – 126 | 102 – 110 | 126 – 134`,
    unit: 'cm',
    measures: 'chest waist hip',
    sizes: `
1XL: 104-110 88-94 112-118
2XL: 110-118 94-102 118-126
3XL: 118-126 102-110 126-134`,
  },
  {
    source: 'Trijbs/Webshop',
    table: `
Size | Waist (cm) | Hip (cm) | Inseam (cm)
S | 76–80 | 92–96 | 78
M | 82–86 | 98–102 | 80
L | 88–92 | 104–108 | 82
XL | 94–100 | 110–116 | 84`,
    unit: 'cm',
    measures: 'waist hip insideLeg',
    sizes: `
S: 76-80 92-96 78
M: 82-86 98-102 80
L: 88-92 104-108 82
XL: 94-100 110-116 84`,
  },
  {
    source: 'Vad0k/freely-dance',
    table: `
Размер Size | 28 | 30 | 32 | 34 | 36 | 38 | 40
Рост (см) Height (cm) | 104-110 | 110-116 | 116-122 | 122-128 | 128-134 | 134-140 | 140-164
Обхват груди (см) Bust(cm) | 52-56 | 56-60 | 60-64 | 64-68 | 68-72 | 72-76 | 76-78
Обхват талии (см) Waist (cm) | 50-52 | 52-54 | 54-58 | 58-62 | 62-64 | 64-68 | 68-70
Обхват бёдер (см) Hips (cm) | 56-60 | 60-64 | 64-68 | 68-72 | 72-76 | 76-78 | 78-82`,
    unit: 'cm',
    measures: 'chest waist hip height',
    sizes: `
28: 52-56 50-52 56-60 104-110
30: 56-60 52-54 60-64 110-116
32: 60-64 54-58 64-68 116-122
34: 64-68 58-62 68-72 122-128
36: 68-72 62-64 72-76 128-134
38: 72-76 64-68 76-78 134-140
40: 76-78 68-70 78-82 140-164`,
  },
  {
    source: 'ValenciaSch/Internet_shop_clothes',
    table: `
Размер | Рост 1 | Обхват груди 2
90 | 177-181 | 88-90
94 | 180-184 | 91-94
98 | 182-186 | 95-98
102 | 184-188 | 99-102
106 | 187-191 | 103-106
110 | 190-194 | 107-110
114 | 193-197 | 111-114`,
    unit: 'cm',
    measures: 'chest height',
    sizes: `
90: 88-90 177-181
94: 91-94 180-184
98: 95-98 182-186
102: 99-102 184-188
106: 103-106 187-191
110: 107-110 190-194
114: 111-114 193-197`,
  },
  {
    source: 'ValenciaSch/Internet_shop_clothes',
    table: `
Размер | Рост 1 | Обхват талии 3 | Длина по боковому шву 4 | Размерy в дюймах 3 / 5
90 | 177-181 | 74-77 | 106-109 | 30/34
94 | 180-184 | 78-81 | 108-110 | 31/34
98 | 182-186 | 82-85 | 109-112 | 33/34
102 | 184-188 | 86-89 | 111-113 | 34/36
106 | 187-191 | 90-94 | 112-115 | 36/36
110 | 190-194 | 95-99 | 114-116 | 38/36
114 | 193-197 | 100-104 | 115-117 | 40/36`,
    unit: 'cm',
    measures: 'waist height outsideLeg',
    sizes: `
90: 74-77 177-181 106-109
94: 78-81 180-184 108-110
98: 82-85 182-186 109-112
102: 86-89 184-188 111-113
106: 90-94 187-191 112-115
110: 95-99 190-194 114-116
114: 100-104 193-197 115-117`,
  },
  {
    source: 'amundsensfjell/amundsensfjell',
    table: `
Größe | Brustumfang (cm) | Taillenumfang (cm) | Hüftumfang (cm)
36 | 80–84 | 64–68 | 88–92
38 | 84–88 | 68–72 | 92–96
40 | 88–92 | 72–76 | 96–100
42 | 92–96 | 76–80 | 100–104
44 | 96–100 | 80–84 | 104–108
46 | 100–104 | 84–88 | 108–112`,
    unit: 'cm',
    measures: 'chest waist hip',
    sizes: `
36: 80-84 64-68 88-92
38: 84-88 68-72 92-96
40: 88-92 72-76 96-100
42: 92-96 76-80 100-104
44: 96-100 80-84 104-108
46: 100-104 84-88 108-112`,
  },
  {
    source: 'cardinal-designs/monday-swimwear',
    table: `
Monday Size | US Dress Size | Bust | Under Bust | Waist | Hip | UK | EU | AU
P | 0-2 | 32-33.5 | 26.5- 28 | 24-25.5 | 34-35.5 | 2-4 | 30-32 | 4-6
S | 4-6 | 34-35.5 | 28.5-30 | 26-27.5 | 36-37.5 | 6-8 | 34-36 | 8-10
M | 6-8 | 36-37.5 | 30.5-32 | 28-29.5 | 38-39.5 | 8-10 | 36-38 | 10-12
L | 8-10 | 38-39.5 | 32.5-34 | 30-31.5 | 40-41.5 | 10-12 | 38-40 | 12-14
V | 12-14 | 40-41.5 | 34.5-36 | 32-33.5 | 42-43.5 | 14-16 | 42-44 | 16-18
VV | 14-16 | 42-43.5 | 36.5-38 | 34-35.5 | 44-45.5 | 16-18 | 44-46 | 18-20
VVV | 16-18 | 44-45.5 | 38.5-40 | 36-37.5 | 46-47.5 | 18-20 | 46-48 | 20-22`,
    unit: 'in',
    measures: 'chest underbust waist hip',
    sizes: `
P: 32-33.5 26.5-28 24-25.5 34-35.5
S: 34-35.5 28.5-30 26-27.5 36-37.5
M: 36-37.5 30.5-32 28-29.5 38-39.5
L: 38-39.5 32.5-34 30-31.5 40-41.5
V: 40-41.5 34.5-36 32-33.5 42-43.5
VV: 42-43.5 36.5-38 34-35.5 44-45.5
VVV: 44-45.5 38.5-40 36-37.5 46-47.5`,
  },
  {
    source: 'chaikovskaya/nordski',
    table: `
Размер | 42 | 44 | 46 | 48 | 50 | 52 | 54 | 56 | 58 | 60
 | 2XS | XS | S | M | L | XL | 2XL | 3XL | 4XL | 5XL
Рост, см | 164-166 | 170-172 | 176-178 | 180-182 | 180-183 | 185-187 | 188-190 | 188-191 | 188-191 | 188-191
Обхват груди, см | 86-90 | 91-94 | 95-98 | 99-102 | 103-106 | 107-110 | 111-114 | 115-118 | 119-122 | 123-126
Обхват талии, см | 74-78 | 79-82 | 83-86 | 87-90 | 91-94 | 95-98 | 99-102 | 103-107 | 108-111 | 112-115
Обхват бедер, см | 93-95 | 96-98 | 99-102 | 103-105 | 106-109 | 110-112 | 113-116 | 117-120 | 121-124 | 125-128`,
    unit: 'cm',
    measures: 'chest waist hip height',
    sizes: `
42: 86-90 74-78 93-95 164-166
44: 91-94 79-82 96-98 170-172
46: 95-98 83-86 99-102 176-178
48: 99-102 87-90 103-105 180-182
50: 103-106 91-94 106-109 180-183
52: 107-110 95-98 110-112 185-187
54: 111-114 99-102 113-116 188-190
56: 115-118 103-107 117-120 188-191
58: 119-122 108-111 121-124 188-191
60: 123-126 112-115 125-128 188-191`,
  },
  {
    source: 'dacliffe/uspa',
    table: `
SIZE | XS | S | M | L | XL | XXL
WAIST | 71 - 76 | 76 - 81 | 81 - 86 | 86 - 91 | 91 - 97 | 97 - 102
SEAT | 88 - 90 | 93 - 95 | 98 - 100 | 103 - 105 | 108 - 110 | 113 - 115
INSIDE LEG (TROUSERS) | 81 | 81 | 81 | 81 | 81 | 81`,
    unit: 'cm',
    measures: 'waist hip insideLeg',
    sizes: `
XS: 71-76 88-90 81
S: 76-81 93-95 81
M: 81-86 98-100 81
L: 86-91 103-105 81
XL: 91-97 108-110 81
XXL: 97-102 113-115 81`,
  },
  {
    source: 'dacliffe/uspa',
    table: `
SIZE | XS | S | M | L | XL | XXL
CHEST | 86 - 91 | 91 - 97 | 97 - 102 | 102 - 107 | 107 - 112 | 112 - 117
ARM LENGTH (LONG) | 84.5 | 85 | 86 | 86.7 | 87.5 | 89
NECK | 37 | 38 | 39.5 | 40.5 | 42 | 48`,
    unit: 'cm',
    measures: 'chest neck sleeve',
    sizes: `
XS: 86-91 37 84.5
S: 91-97 38 85
M: 97-102 39.5 86
L: 102-107 40.5 86.7
XL: 107-112 42 87.5
XXL: 112-117 48 89`,
  },
  {
    source: 'faisalriaz-visionet/Milly',
    table: `
 | P (0-2) | S (4-6) | M (8-10) | L (12) | XL (14-16)
Bust | 32 1/2 - 33 1/2 | 34 1/2 - 35 1/2 | 36 1/2 - 37 1/2 | 38 1/2 - 39 1/2 | 41 1/2 - 42 1/2
Waist | 25 1/2 - 26 1/2 | 27 1/2 - 28 1/2 | 29 1/2 - 30 1/2 | 31 1/2 - 32 1/2 | 34 1/2 - 35 1/2
Hip | 35 1/2 - 36 1/2 | 37 1/2 - 38 1/2 | 39 1/2 - 40 1/2 | 41 1/2 - 42 1/2 | 44 - 45 1/2`,
    unit: 'in',
    measures: 'chest waist hip',
    sizes: `
P (0-2): 32.5-33.5 25.5-26.5 35.5-36.5
S (4-6): 34.5-35.5 27.5-28.5 37.5-38.5
M (8-10): 36.5-37.5 29.5-30.5 39.5-40.5
L (12): 38.5-39.5 31.5-32.5 41.5-42.5
XL (14-16): 41.5-42.5 34.5-35.5 44-45.5`,
  },
  {
    source: 'group1-newbalance/NB-CloneProject',
    table: `
 | XS | S | M | L
상의 | 85 | 90 | 95 | 100
하의 | 70 | 75 | 80 | 85
키 | 150 - 155 | 155 - 160 | 160 - 165 | 165 - 170
가슴둘레 | 84 - 87 | 88 - 91 | 92 - 95 | 96 - 99
허리둘레 | 65 - 68 | 69 - 72 | 73 - 76 | 77 - 80
엉덩이둘레 | 84 - 87 | 88 - 91 | 92 - 95 | 96 - 99
다리길이(inseam) | 72 | 73 | 74 | 75`,
    unit: 'cm',
    measures: 'chest waist hip height insideLeg',
    sizes: `
XS: 84-87 65-68 84-87 150-155 72
S: 88-91 69-72 88-91 155-160 73
M: 92-95 73-76 92-95 160-165 74
L: 96-99 77-80 96-99 165-170 75`,
  },
  {
    source: 'hack200069/ivy-moda',
    table: `
Size | Vòng mông (cm)
Size S | 83-87
Size M | 88-92
Size L | 93-97
Size XL | 98-101`,
    unit: 'cm',
    measures: 'hip',
    sizes: `
Size S: 83-87
Size M: 88-92
Size L: 93-97
Size XL: 98-101`,
  },
  {
    source: 'jaceuk/wilderbydesign.co.uk',
    table: `
Size | Length | Width
S | 26 ⅝ | 18 ¼
M | 28 | 20 ¼
L | 29 ⅜ | 22
XL | 30 ¾ | 24
2XL | 31 ⅝ | 26
3XL | 32 ½ | 27 ¾
4XL | 33 ½ | 29 ¾`,
    unit: 'in',
    basis: 'garment-flat',
    measures: 'chest length',
    sizes: `
S: 18.25 26.625
M: 20.25 28
L: 22 29.375
XL: 24 30.75
2XL: 26 31.625
3XL: 27.75 32.5
4XL: 29.75 33.5`,
  },
  {
    source: 'lidiacp83/ProyectoIntegrado',
    table: `
TALLA | 2 años | 3 años | 4 años | 5 años | 6 años
Contorno pecho | 54 | 56 | 58 | 60 | 62
Contorno cintura | 53 | 54 | 55 | 56 | 57
Contorno cadera | 60 | 62 | 65 | 67 | 69
Estatura (cm) | 92 | 98 | 104 | 110 | 116`,
    unit: 'cm',
    measures: 'chest waist hip height',
    sizes: `
2 años: 54 53 60 92
3 años: 56 54 62 98
4 años: 58 55 65 104
5 años: 60 56 67 110
6 años: 62 57 69 116`,
  },
  {
    source: 'mohsin667/Kanelle',
    table: `
 | SMALL | MEDIUM | LARGE
BUST | 36” | 38” | 41”
WAIST | 28” | 30” | 34”
HIP | 38” | 40” | 43”
SHOULDER | 14” | 14” | 16”`,
    unit: 'in',
    measures: 'chest waist hip shoulder',
    sizes: `
SMALL: 36 28 38 14
MEDIUM: 38 30 40 14
LARGE: 41 34 43 16`,
  },
  {
    source: 'ngoquangdatga/la3',
    table: `
Size | Vai | Ngực | Thân | Chiều Cao | Cân Nặng
S | 42 | 48 | 67 | 1m60 - 1m64 | 48kg - 53kg
M | 44 | 50 | 69 | 1m65 - 1m69 | 53kg - 60kg
L | 46 | 52 | 71 | 1m70 - 1m75 | 61kg - 68kg
XL | 48 | 54 | 73 | trên 1m75 | 69kg - 75kg`,
    unit: 'cm',
    basis: 'garment-flat',
    measures: 'chest height shoulder length',
    sizes: `
S: 48 160-164 42 67
M: 50 165-169 44 69
L: 52 170-175 46 71
XL: 54 175+ 48 73`,
  },
  {
    source: 'quintaljerseys/quintaljerseys',
    table: `
Talla | Altura (m) | Peso (kg) | Largo (cm) | Ancho (cm)
S | 1.62 - 1.70 | 50 - 62 | 67 - 69 | 49 - 51
M | 1.70 - 1.76 | 62 - 78 | 69 - 71 | 51 - 53
L | 1.76 - 1.82 | 78 - 83 | 71 - 73 | 53 - 55
XL | 1.82 - 1.90 | 83 - 90 | 73 - 76 | 55 - 57
XXL | 1.90 - 1.95 | 90 - 97 | 76 - 78 | 57 - 60
XXXL | 1.95+ | 97+ | 78 - 79 | 60 - 63`,
    unit: 'cm',
    basis: 'garment-flat',
    measures: 'chest height length',
    sizes: `
S: 49-51 162-170 67-69
M: 51-53 170-176 69-71
L: 53-55 176-182 71-73
XL: 55-57 182-190 73-76
XXL: 57-60 190-195 76-78
XXXL: 60-63 195+ 78-79`,
  },
  {
    source: 'reckless-online/reckless',
    table: `
Talla | Bajo busto (cm) | Busto (cm) | Copa aprox.
XS | 63–67 | 77–82 | A
S | 68–72 | 83–88 | A–B
M | 73–77 | 89–94 | B–C
L | 78–82 | 95–100 | C–D
XL | 83–87 | 101–106 | C–D
2XL | 88–92 | 107–112 | D–DD
3XL | 93–97 | 113–118 | DD–E
4XL | 98–102 | 119–124 | E–F`,
    unit: 'cm',
    measures: 'chest underbust',
    sizes: `
XS: 77-82 63-67
S: 83-88 68-72
M: 89-94 73-77
L: 95-100 78-82
XL: 101-106 83-87
2XL: 107-112 88-92
3XL: 113-118 93-97
4XL: 119-124 98-102`,
  },
  {
    source: 'uz-itlife/maison_shop',
    table: `
Размер RU | Интернац. | Грудь | Талия | Бёдра | Рост
40 | XS | 80–83 | 60–63 | 86–89 | 158–170
42 | S | 84–87 | 64–67 | 90–93 | 158–170
44 | M | 88–91 | 68–71 | 94–97 | 158–170
46 | M/L | 92–95 | 72–75 | 98–101 | 158–170
48 | L | 96–99 | 76–79 | 102–105 | 158–170
50 | XL | 100–103 | 80–83 | 106–109 | 158–170
52 | 2XL | 104–107 | 84–87 | 110–113 | 158–170
54 | 3XL | 108–111 | 88–91 | 114–117 | 158–170`,
    unit: 'cm',
    measures: 'chest waist hip height',
    sizes: `
40: 80-83 60-63 86-89 158-170
42: 84-87 64-67 90-93 158-170
44: 88-91 68-71 94-97 158-170
46: 92-95 72-75 98-101 158-170
48: 96-99 76-79 102-105 158-170
50: 100-103 80-83 106-109 158-170
52: 104-107 84-87 110-113 158-170
54: 108-111 88-91 114-117 158-170`,
  },
];

/** Tables that leave something open, with what the importer has to ask. */
export const ASKED_TABLES: readonly {
  readonly source: string;
  readonly code: string;
  readonly table: string;
}[] = [
  {
    source: 'Alphadude/Zucchiniwears',
    code: 'units-missing',
    table: `
SIZE | CHEST | WAIST | HIPS
S | 39 | 31 | 35
M | 41 | 33 | 37
L | 43 | 35 | 39
XL | 45 | 37 | 41
XXL | 47 | 39 | 43`,
  },
  {
    source: 'LagartoJuancho17/Hongo',
    code: 'unknown-column',
    table: `
Woman Size Chart | S | M | L | XL | XXL | 2XL
Collar | 14 | 15 | 16 | 17 | 18 | 19
Shoulder | 16 | 17 | 18 | 19 | 20 | 21
Chest, waist, hips | 28-29 | 30-31 | 32-33 | 34-35 | 36-37 | 38-39
Long-sleeve length | 23 | 23.5 | 24 | 24.5 | 25 | 25.5`,
  },
  {
    source: 'Trijbs/Webshop',
    code: 'bad-field',
    table: `
Size | Chest (cm) | Length (cm) | Sleeve (cm)
S | 108–112 | 68 | 63
M | 114–118 | 71 | 65
L | 120–124 | 74 | 67
XL | 126–130 | 77 | 69
XXL | 132–138 | 80 | 71`,
  },
  {
    source: 'ValenciaSch/Internet_shop_clothes',
    code: 'several-charts',
    table: `
 |  | Девушки |  | Парни |  |
Размер | Обхват груди | Обхват талии | Обхват бедёр | Обхват талии | Обхват бедёр | Возраст
152 | 147-152 | 65-67 | 79-83 | 65-67 | 79-82 | 12 лет
158 | 153-158 | 67-69 | 83-87 | 67-69 | 82-85 | 13 лет
164 | 159-164 | 69-71 | 87-91 | 69-72 | 85-88 | 14 лет
170 | 165-170 | 71-74 | 91-95 | 72-76 | 88-92 | 15 лет
176 | 171-176 | 74-77 | 95-99 | 76-80 | 92-96 | 16 лет
182 | 177-182 | 77-80 | 99-103 | 80-84 | 96-100 | 17 лет`,
  },
  {
    source: 'frsbmaza/mboolamode',
    code: 'units-missing',
    table: `
IT | 36 | 38 | 40 | 42 | 44 | 46
UK | 4 | 6 | 8 | 10 | 12 | 14
BUST | 32.5 | 33.5 | 34.5 | 35.5 | 36.5 | 37.5
WAIST | 25.5 | 26.5 | 27.5 | 28.5 | 29.5 | 30.5
HIP | 35.5 | 36.5 | 37.5 | 38.5 | 39.5 | 40.5`,
  },
];
