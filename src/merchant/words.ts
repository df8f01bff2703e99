import type {MeasureName} from '../chart/measures.js';

/**
 * What brands write over their columns, in English, Spanish, German, French, Italian, Portuguese and Dutch.
 * Spelled as `simplify` leaves them: lower case, without accents and punctuation; "ü" is both "u" and "ue".
 * Phrases are separated by commas; the longest that a heading holds counts ("under bust" before "bust").
 */
export const MEASURE_WORDS: Readonly<Record<MeasureName, string>> = {
  chest:
    'chest,bust,full bust,chest bust,brust,brustumfang,brustweite,oberweite,pecho,busto,contorno de pecho,poitrine,' +
    'tour de poitrine,buste,petto,torace,giro petto,circonferenza petto,peito,torax,borst,borstomvang,borstwijdte,' +
    'bovenwijdte,pit to pit',
  underbust:
    'underbust,under bust,unterbrust,unterbrustumfang,bajo pecho,contorno bajo pecho,dessous de poitrine,' +
    'sous poitrine,tour de dos,sottoseno,sotto seno,sob o busto,abaixo do busto,baixo busto,onderborst,onderborstomvang,' +
    'onderbuste',
  waist:
    'waist,waistline,natural waist,taillenumfang,taillenweite,taillenmass,bund,bundweite,bundumfang,cintura,contorno de cintura,' +
    'tour de taille,ceinture,vita,girovita,giro vita,punto vita,circonferenza vita,tailleomvang,taillewijdte,' +
    'tailleomtrek,bovenbuik',
  hip:
    'hip,hips,low hip,full hip,seat,hufte,huefte,huften,hueften,huftumfang,hueftumfang,huftweite,hueftweite,gesass,gesaess,' +
    'gesassumfang,cadera,caderas,contorno de cadera,contorno de caderas,hanche,hanches,tour de hanches,tour de hanche,' +
    'bassin,tour de bassin,fianchi,giro fianchi,bacino,circonferenza fianchi,anca,ancas,quadril,quadris,heup,heupen,' +
    'heupomvang,heupwijdte,heupomtrek',
  thigh:
    'thigh,thighs,oberschenkel,oberschenkelumfang,oberschenkelweite,muslo,cuisse,tour de cuisse,coscia,coxa,bovenbeen,dij',
  neck:
    'neck,collar,hals,halsumfang,halsweite,kragen,kragenweite,cuello,cou,encolure,tour de cou,collo,giro collo,pescoco,' +
    'colarinho,nek,halsomvang,halswijdte,boord,boordmaat',
  height:
    'height,stature,body height,korpergrosse,koerpergroesse,korperhohe,koerperhoehe,estatura,altura,stature,hauteur,' +
    'statura,altezza,lichaamslengte',
  insideLeg:
    'inside leg,inner leg,inseam,in seam,inside leg length,innenbein,innenbeinlange,innenbeinlaenge,schrittlange,' +
    'schrittlaenge,schritthohe,schritthoehe,innere beinlange,entrepierna,tiro,largo interior,largo de entrepierna,' +
    'entrejambe,longueur entrejambe,longueur d entrejambe,interno gamba,lunghezza interno gamba,cavallo,entrepernas,' +
    'entreperna,binnenbeen,binnenbeenlengte,beenlengte',
  outsideLeg:
    'outside leg,outer leg,outseam,side length,seitenlange,seitenlaenge,aussenbein,largo exterior,longueur cote,' +
    'exterieur jambe,esterno gamba,zijlengte,buitenbeen',
  sleeve:
    'sleeve,sleeve length,arm length,arm,armel,aermel,armellange,aermellaenge,armlange,armlaenge,manga,largo de manga,' +
    'manche,longueur de manche,longueur des manches,longueur manche,manica,lunghezza manica,lunghezza maniche,' +
    'comprimento da manga,mouw,mouwlengte,armlengte',
  shoulder:
    'shoulder,shoulders,shoulder width,schulter,schultern,schulterbreite,hombro,hombros,epaule,epaules,largeur epaules,' +
    'largeur d epaules,spalla,spalle,larghezza spalle,ombro,ombros,schouder,schouders,schouderbreedte',
  length:
    'length,body length,garment length,total length,lange,laenge,gesamtlange,gesamtlaenge,ruckenlange,rueckenlaenge,largo,' +
    'longitud,largo total,longueur,longueur totale,lunghezza,lunghezza totale,comprimento,comprimento total,lengte,' +
    'ruglengte,totale lengte',
};

/** Over the labels. "Taille" is not here: see `TAILLE_WORDS`. */
export const SIZE_WORDS =
  'size,sizes,size label,label,grosse,groesse,grossen,groessen,konfektionsgrosse,konfektionsgroesse,talla,tallas,pointure,tg,' +
  'taglia,taglie,misura,tamanho,tamanhos,maat,maten,confectiemaat,konfektion';

/** The size in French, the waist in German and Dutch; the other columns tell. */
export const TAILLE_WORDS = 'taille,tailles';

/** Figure group: "regular", "long", "plus". */
export const GROUP_WORDS =
  'group,size group,figure,fit,fit group,grupo,groupe,gruppo,groep,gruppe,figur,figura';

/** Names of the same size elsewhere, as `equivalents` spells them. */
export const SYSTEM_WORDS: Readonly<Record<string, string>> = {
  us: 'us,usa,u s',
  uk: 'uk,gb,u k,great britain',
  eu: 'eu,eur,europe,europa,eu de',
  de: 'de,d,germany,deutschland',
  fr: 'fr,f,france,frankreich,francia',
  it: 'it,i,italy,italia,italien,italie',
  es: 'es,spain,espana,spanien,espagne',
  jp: 'jp,japan',
  au: 'au,aus,australia',
  br: 'br,brazil,brasil',
  cn: 'cn,china',
  mx: 'mx,mexico',
  int: 'int,intl,international,internacional,internazionale,internationaal',
  alpha: 'alpha,letter,letters,letra,buchstabe,lettre,lettera,alpha size,letter size',
  numeric: 'numeric,number,numero,nummer,numerisch,numerico,numeriek',
  age: 'age,edad,alter,eta,idade,leeftijd',
};

/** Ends of a range that has a column for each end. */
export const BOUND_WORDS: Readonly<Record<'min' | 'max', string>> = {
  min: 'min,minimum,minimo',
  max: 'max,maximum,maximo,massimo',
};
/** The same, as last word only: "to fit chest" and "low hip" are no ends of ranges. */
export const LAST_BOUND_WORDS: Readonly<Record<'min' | 'max', string>> = {
  min: 'from,von,desde,low,lower,da,vanaf,van',
  max: 'to,bis,hasta,high,upper,a,tot,ate',
};

/** Said of half girths, measured on a garment that lies flat. */
export const FLAT_WORDS =
  'flat,laid flat,half,halbe,halber,pit to pit,half chest,en plano,a plat,in piano,plat gemeten,half width';

/** A heading as it is compared: words of plain letters, digits apart, one space between. */
export const simplify = (text: string): string =>
  text
    .slice(0, 120)
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z]+/g, ' ')
    .trim();
