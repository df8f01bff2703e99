/**
 * What else headings, titles and section names say, in English, Spanish, German, French, Italian, Portuguese, Dutch,
 * Polish, Czech, Swedish, Danish, Norwegian, Finnish, Turkish, Russian, Japanese, Korean, Chinese and Vietnamese.
 * Phrases are separated by commas and compared as `simplify` leaves them.
 */

/** Headings of labels. `TAILLE_WORDS` has "Taille". */
export const SIZE_WORDS =
  'size,sizes,sizing,size label,label,grosse,groesse,grossen,groessen,gr,konfektionsgrosse,konfektionsgroesse,talla,' +
  'tallas,pointure,tg,taglia,taglie,misura,tamanho,tamanhos,tam,maat,maten,confectiemaat,konfektion,' +
  'rozmiar,rozmiary,rozm,tamano,tamanos,velikost,velikosti,vel,storlek,storlekar,stl,storrelse,storrelser,str,koko,koot,beden,num,' +
  'размер,размеры,サイズ,号数,사이즈,치수,호수,尺码,尺碼,码数,碼數,尺寸,规格,規格,码,size so,kich co,kich thuoc,co';

/** The size in French and in Argentina, the waist in German, Dutch and in Spain. The other columns tell which. */
export const TAILLE_WORDS = 'taille,tailles,talle,talles';

/** Ends of compound words for the size: "Einzelgröße", "confectiemaat". */
export const SIZE_ENDS = 'grosse,groesse,maat,storlek,storrelse,rozmiar';

/** Headings in the corner of a table, above the labels, that name neither them nor a measurement. */
export const CORNER_WORDS =
  'measurement,measurements,dimension,dimensions,body measurement,body measurements,body dimension,body dimensions,' +
  'garment measurements,garment dimensions,product measurements,size chart,size guide,sizechart,medidas,mesures,dimensiones,' +
  'misure,masse,korpermasse,afmetingen,wymiary,rozmery,matt,mal,mitat,olculer,замеры,мерки,параметры,寸法,치수항목,测量项目,so do';

/** A length of the body or of the garment; the numbers tell. */
export const LENGTH_OR_HEIGHT_WORDS = 'langd,lengte,laengde,lengde,boy,pituus,than';

/**
 * Short for a measurement, where nothing else stands in the heading: German (BU, TA, HÜ), Russian, Czech, Japanese
 * and others.
 */
export const GIRTH_LETTERS: Readonly<Record<'chest' | 'waist' | 'hip' | 'underbust', string>> = {
  chest: 'ог,b,bu,ow,bst,oh,poit,胸',
  waist: 'от,w,ta,wst,op,taill,cint,vyot',
  hip: 'об,hu,hue,os,cad,尻',
  underbust: 'ubu,ub,unterbr',
};

/** Letters that say it only beside others of their language: OS is one size too, and OP and UB are parts of codes. */
export const UNSURE_LETTERS: Readonly<Record<string, string>> = {
  os: 'oh,op',
  op: 'oh,os',
  ub: 'bu,ta,hu,hue',
};

/** Figure group: "regular", "long", "plus". */
export const GROUP_WORDS =
  'group,size group,figure,fit,fit group,body type,grupo,groupe,gruppo,groep,gruppe,figur,figura,passform,coupe,' +
  'vestibilita,modelagem,pasvorm,kroj,passning,pasform,kalip,посадка по фигуре,シルエット,핏,版型';

/** Whom a row is for. */
export const DEPARTMENT_HEADING_WORDS =
  'gender,sex,department,geschlecht,genero,sexo,genre,sexe,sesso,genere,geslacht,plec,pohlavi,kon,kjonn,sukupuoli,' +
  'cinsiyet,пол,性別,성별,性别,gioi tinh';

/** What a row belongs to: a product, a style, a colour. Only one that parts repeated sizes matters. */
export const PRODUCT_HEADING_WORDS =
  'sku,ean,gtin,id,item,item no,product,product name,product code,product id,name,title,handle,style,style no,model,' +
  'article,brand,vendor,collection,category,type,colour,color,colours,colors,variant,artikel,artikelnummer,produkt,marke,' +
  'farbe,modell,producto,nombre,modelo,articulo,marca,color,produit,nom,modele,marque,couleur,prodotto,nome,modello,' +
  'colore,produto,cor,naam,merk,kleur,nazwa,kolor,marka,nazev,barva,znacka,produkt navn,navn,farge,farve,tuote,nimi,vari,' +
  'urun,renk,товар,название,модель,артикул,цвет,бренд,品番,商品名,カラー,色,상품명,색상,款号,颜色,款式,' +
  'stock,in stock,quantity,qty,price,prix,preis,precio,prezzo,preco,prijs,cena,pris,hinta,fiyat,цена,価格,가격,价格,gia,' +
  'order,position,sort,note,notes,comment';

/** Systems of labels, with the keys of `equivalents`. */
export const SYSTEM_WORDS: Readonly<Record<string, string>> = {
  us: 'us,usa,u s,us ca,usa ca,us canada,usa canada,us can,us women,us men,america,сша,美国,米国,미국',
  uk: 'uk,gb,u k,great britain,англия,великобритания,英国,영국,british',
  eu: 'eu,eur,europe,europa,eu de,european,европа,европейский,евро,欧洲,ヨーロッパ,유럽,avrupa,chau au',
  de: 'de,d,germany,deutschland,de at,deutsch,германия,germania,alemania,allemagne',
  fr: 'fr,f,france,frankreich,francia,франция,法国',
  ch: 'ch,switzerland,schweiz,suisse,svizzera',
  it: 'it,i,italy,italia,italien,italie,италия,意大利',
  es: 'es,spain,espana,spanien,espagne',
  jp: 'jp,japan,japon,日本',
  kr: 'kr,korea,한국',
  ru: 'ru,rus,russia,россия,российский',
  au: 'au,aus,australia',
  br: 'br,brazil,brasil',
  // 号型 is the size in the notation of GB/T 1335: stature, girth and figure, as "160/84A".
  cn: 'cn,china,中国,号型,號型,国标',
  mx: 'mx,mexico',
  int: 'int,intl,international,internacional,internazionale,internationaal,internationale,miedzynarodowy,mezinarodni,internationell,uluslararasi,международный,международные,интернац,межд,междунар,国际',
  alpha: 'alpha,letter,letters,letra,buchstabe,lettre,lettera,alpha size,letter size',
  numeric: 'numeric,number,numero,nummer,numerisch,numerico,numeriek,numeric size',
  age: 'age,ages,age years,age yrs,age in years,years,edad,alter,eta,idade,leeftijd,wiek,vek,alder,ika,yas,возраст,年齢,対象年齢,나이,연령,권장연령,年龄,适合年龄,tuoi',
};

/** Words for one end of a range, where each end has a column. */
export const BOUND_WORDS: Readonly<Record<'min' | 'max', string>> = {
  min: 'min,minimum,minimo,最小,мин',
  max: 'max,maximum,maximo,massimo,最大,макс',
};
/** The same for the last word only: "to fit chest" and "low hip" are not ends of ranges. */
export const LAST_BOUND_WORDS: Readonly<Record<'min' | 'max', string>> = {
  min: 'from,von,desde,low,lower,da,vanaf,van,od,fran,fra,alkaen,от',
  max: 'to,bis,hasta,high,upper,a,tot,ate,do,till,til,asti,до',
};

/** Words for half girths, which are measured on a garment that lies flat. */
export const FLAT_WORDS =
  'flat,laid flat,lying flat,half,halbe,halber,halbes,pit to pit,armpit to armpit,p p,half chest,half width,half waist,liegend,' +
  'flach gemessen,flach,en plano,plano,medio,media,medio contorno,mitad,a plat,demi,demi tour,in piano,semi,mezza,mezzo,' +
  'semicirconferenza,na horizontal,meia,meio,plat gemeten,halve,na plasko,polobwod,polovicni,v poloze,liggande,halva,' +
  'halv,liggende,tasoon,puolikas,yari,duz zeminde,полуобхват,половина,平置き,平铺,平量,평면,단면,nua';

/** A width goes across and not round: half of a girth, where the numbers are small enough. */
export const WIDTH_WORDS =
  'width,breadth,body width,wide,across,breite,brustbreite,taillenbreite,bundbreite,huftbreite,ancho,anchura,largeur,' +
  'larghezza,largura,breedte,szerokosc,sirka,bredd,bredde,leveys,rinnanleveys,genislik,genisligi,ширина,身幅,胸幅,' +
  '幅,너비,품,胸宽,胸寬,宽,rong,ngang,be ngang';

/** Said of numbers that are those of the garment. */
export const GARMENT_WORDS =
  'garment,garments,product,finished,actual,item,made up,blouse,choli,kurta,kurti,chudidar,churidar,salwar,lehenga,' +
  'fertigmass,fertigmasse,artikelmass,kleidungsstuck,produktmass,' +
  'prenda,producto,vetement,produit,capo,prodotto,peca,produto,kledingstuk,product maat,ubrania,odziezy,vyrobku,' +
  'plagg,plagget,tojet,varen,vaatteen,urun,изделия,изделию,仕上がり,仕上り,仕上がり寸法,製品,商品,実寸,제품,실측,' +
  '成衣,实物,商品尺寸,san pham';

/** Said of numbers that are those of whoever wears it. */
export const BODY_WORDS =
  'body,to fit,fits,fit chest,fit waist,your,wearer,person,korper,koerper,korpermass,cuerpo,corporal,corps,corpo,' +
  'lichaam,lichaams,ciala,sylwetki,tela,postavy,kropp,kroppen,kropps,krop,vartalon,vucut,тела,фигуры,ヌード,ヌード寸法,' +
  '裸身,人体,适合,適合,適用,신체,净,co the';

/** Ends of what an elastic garment can be: together they are a range. */
export const STATE_WORDS: Readonly<Record<'min' | 'max', string>> = {
  min: 'relaxed,unstretched,at rest,rest,ungedehnt,entspannt,sin estirar,relajado,relajada,au repos,repos,a riposo,rilassato,rilassata,sem esticar,relaxado,ontspannen,wolny,v klidu,avslappnad,afslappet,rento,esnetilmemis,без растяжения,自然',
  max: 'stretched,extended,stretch,fully stretched,gedehnt,estirado,estirada,etire,etiree,teso,tesa,tirato,esticado,esticada,uitgerekt,rozciagniety,po rozciagnieciu,natazeny,utstrackt,strakt,strukket,venytettyna,esnetilmis,с растяжением,в растянутом,拉伸',
};

/** Columns that give one measurement for several lengths of a size. */
export const VARIANT_WORDS: Readonly<Record<string, string>> = {
  short:
    'short,shorts leg,s leg,petite,kurz,corto,corta,court,courte,curto,curta,kort,krotki,krotka,kratky,kratka,lyhyt,kisa,короткий,短め',
  regular:
    'regular,reg,standard,normal,medium,mittel,mid,reguliere,regulier,normale,normaal,zwykly,normalni,vanlig,normaali,обычный,普通',
  long: 'long,lang,lungo,lunga,longo,longa,tall,dlugi,dluga,dlouhy,lange,pitka,uzun,длинный,長め',
  'extra long': 'extra long,xl leg,x long,extra lang,extra largo,extra lungo,very long',
  slim: 'slim,slim fit,skinny,tailored,ajustado,cintre,entallado',
  relaxed: 'loose,loose fit,relaxed fit,comfort,comfort fit,classic,classic fit,wide fit',
};

/** Section names that are figure groups of one chart: their sizes stand beside each other. */
export const FIGURE_WORDS =
  'regular,slim,slim fit,regular fit,relaxed fit,loose fit,skinny,classic,classic fit,athletic,athletic fit,comfort,' +
  'tailored,tall,long,short,petite,plus,plus size,curvy,curve,big,big tall,maternity,husky,juniors,misses,standard,' +
  'kurz,kurzgrossen,lang,langgrossen,normal,grosse grossen,tallas grandes,grande taille,grandes tailles,taglie forti,' +
  'tamanhos grandes,grote maten';

/** Whom a title, a section or a row is for. */
export const DEPARTMENT_WORDS: Readonly<Record<'women' | 'men' | 'unisex' | 'kids', string>> = {
  women:
    'women,womens,woman,female,ladies,lady,damen,frauen,dame,mujer,mujeres,femenino,femme,femmes,donna,donne,mulher,' +
    'mulheres,feminino,dames,vrouwen,kobiety,kobieta,damskie,damski,zeny,damske,dam,kvinna,kvinnor,kvinde,kvinder,kvinne,' +
    'kvinner,naiset,nainen,kadin,bayan,женщины,женщин,девушки,девушек,женский,женская,женское,женщинам,レディース,女性,婦人,ウィメンズ,여성,여자,女士,女装,女,nu',
  men:
    'men,mens,man,male,gentlemen,gents,herren,manner,herr,hombre,hombres,masculino,caballero,homme,hommes,uomo,uomini,homem,' +
    'homens,heren,mannen,mezczyzni,mezczyzna,meskie,meski,muzi,panske,herrer,mand,maend,mann,menn,miehet,mies,erkek,' +
    'мужчины,мужчин,юноши,юношей,парни,мужской,мужская,мужское,мужчинам,メンズ,男性,紳士,남성,남자,男士,男装,男,nam',
  unisex: 'unisex,uni,унисекс,ユニセックス,남녀공용,男女通用',
  kids:
    'kids,kid,children,childrens,child,boys,boy,girls,girl,youth,toddler,toddlers,baby,babies,infant,infants,kinder,jungen,madchen,ninos,' +
    'ninas,nino,nina,infantil,bebe,enfant,enfants,garcon,fille,bambini,bambino,bambina,crianca,criancas,kinderen,' +
    'jongens,meisjes,dzieci,chlopcy,dziewczynki,deti,detske,barn,born,lapset,cocuk,дети,детей,детям,детский,детская,детские,детская одежда,мальчики,мальчиков,девочки,девочек,младенцы,младенцев,подростки,подростков,' +
    'キッズ,子供,ベビー,아동,키즈,儿童,童装,tre em',
};
