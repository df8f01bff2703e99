import type {MeasureName} from '../../chart/model/measures.js';

/**
 * What brands write over their columns, in the languages of `words.ts`. Phrases are separated by commas; the longest
 * that a heading holds counts ("under bust" before "bust"). `simplify` takes accents away, so "ü" needs its "ue" only.
 *
 * Sources of the standard terms: EN 13402-1 and ISO 8559-1 (English), DIN 61517 (German), JIS L 4004 and L 4005 (Japanese:
 * バスト, チェスト, ウエスト, ヒップ, 身長), KS K 0050 and K 0051 (Korean: 가슴둘레, 허리둘레, 엉덩이둘레, 키), GB/T 1335
 * (Chinese: 身高, 胸围, 腰围), GOST 31396 and 31399 (Russian: обхват груди, обхват талии, обхват бедер, рост).
 */
export const MEASURE_WORDS: Readonly<Record<MeasureName, string>> = {
  chest:
    'chest,bust,breast,full bust,chest bust,brust,brustumfang,brustumf,brustmass,brustweite,brustw,oberweite,brustbreite,pecho,busto,contorno de pecho,' +
    'contorno de busto,poitrine,tour de poitrine,buste,petto,giropetto,torace,seno,giro petto,giro seno,circonferenza petto,' +
    'circonferenza seno,peito,torax,borst,borstmaat,borstomvang,borstwijdte,bovenwijdte,bovenw,tour p,tour pt,tour poitr,pit to pit,ptp,armpit to armpit,p p,' +
    'biust,biustu,w biuscie,obwod w biuscie,obwod piersi,obwod klatki,obwod biustu,klatka piersiowa,obwod klatki piersiowej,klatka,klatce piersiowej,' +
    'hrudnik,hrudniku,obvod hrudniku,obvod hrudi,pres hrudnik,prsa,obvod prsou,pres prsa,' +
    'brost,brostvidd,brostmatt,brostomfang,bystvidd,byst,bystmatt,overvidd,' +
    'bryst,brystvidd,brystvidde,brystmal,brystomfang,brystomkreds,byste,bystemal,overvidde,' +
    'rinta,rinnanymparys,rinnan ymparys,rinnanleveys,gogus,gogus cevresi,gogus genisligi,gogus olcusu,' +
    'грудь,груди,обхват груди,объем груди,окружность груди,' +
    'バスト,チェスト,胸囲,胸回り,胸まわり,身幅,胸幅,가슴,가슴둘레,가슴단면,가슴너비,품,' +
    '胸围,胸圍,净胸围,胸宽,胸寬,上胸围,vong nguc,nguc,rong nguc',
  underbust:
    'underbust,under bust,underband,rib cage,band size,unterbrust,unterbrustumfang,unterbrustweite,bajo pecho,contorno bajo pecho,' +
    'contorno de bajo pecho,bajo busto,dessous de poitrine,sous poitrine,tour de dos,sottoseno,sotto seno,giro sottoseno,sottopetto,' +
    'sob o busto,abaixo do busto,baixo busto,onderborst,onderborstomvang,onderbuste,onderwijdte,pod biustem,obwod pod biustem,' +
    'pod prsy,obvod pod prsy,under byst,underbyst,under bysten,underbystmatt,under bryst,under brystet,underbryst,' +
    'underbrystmal,rinnan alta,rinnanalus,' +
    'rinnanalusymparys,gogus alti,под грудью,обхват под грудью,アンダーバスト,アンダー,밑가슴,밑가슴둘레,' +
    '下胸围,下胸圍,下围,chan nguc',
  waist:
    'waist,waistline,natural waist,waistband,taillenumfang,taillenumf,umfang taille,taillenweite,taillenw,taillenmass,taillenbreite,bund,bundweite,bundumfang,' +
    'bundbreite,cintura,contorno de cintura,contorno cintura,tour de taille,tour taille,tr taille,t taille,t de taille,ceinture,tour de ceinture,vita,girovita,' +
    'giro vita,punto vita,circonferenza vita,tailleomvang,taille omvang,taillewijdte,taillew,tailleomtrek,tailleband,bovenbuik,' +
    'pas,pasa,obwod pasa,obwod w pasie,talia,talii,obwod talii,w talii,w pasie,obvod pasu,obvod v pase,pasu,' +
    'midja,midjevidd,midjematt,midjeomfang,liv,livvidd,talje,taljevidde,taljemal,taljeomfang,livvidde,' +
    'midje,midjevidde,midjemal,vyotaro,vyotaronymparys,vyotaron ymparys,bel,bel cevresi,bel olcusu,' +
    'талия,талии,обхват талии,объем талии,окружность талии,' +
    'ウエスト,ウェスト,ウェイスト,ウエスト囲,胴囲,腹囲,허리,허리둘레,허리단면,腰围,腰圍,净腰围,vong eo,eo,rong eo,vong bung',
  hip:
    'hip,hips,low hip,lower hip,full hip,seat,hufte,huefte,huften,hueften,huftumfang,hueftumfang,huftumf,huftweite,huftw,hueftweite,' +
    'huftbreite,gesass,gesaess,gesassumfang,gesassweite,cadera,caderas,contorno de cadera,contorno de caderas,' +
    'contorno cadera,hanche,hanches,tour de hanches,tour de hanche,bassin,tour de bassin,fianchi,girofianchi,' +
    'giro fianchi,giro bacino,bacino,circonferenza fianchi,anca,ancas,quadril,quadris,heup,heupen,heupomvang,' +
    'heupwijdte,heupw,heupomtrek,biodra,bioder,obwod bioder,w biodrach,boky,boku,obvod boku,obvod sedu,sed,' +
    'hoft,hofter,hoftvidd,hoftmatt,stuss,stussvidd,stussmatt,hofte,hoftevidde,hoftemal,hofteomfang,sete,setevidde,' +
    'saede,lantio,lantionymparys,lantion ymparys,kalca,kalca cevresi,basen,basen cevresi,' +
    'бедра,бедер,обхват бедер,объем бедер,окружность бедер,' +
    'ヒップ,ヒップ囲,腰回り,腰囲,尻囲,엉덩이,엉덩이둘레,엉덩이단면,힙,힙둘레,臀围,臀圍,净臀围,坐围,vong mong,mong,vong hong,hong,ngang hong',
  thigh:
    'thigh,thighs,oberschenkel,oberschenkelumfang,oberschenkelweite,schenkelweite,muslo,contorno de muslo,cuisse,tour de cuisse,coscia,' +
    'giro coscia,coxa,bovenbeen,dij,dijomvang,udo,obwod uda,stehno,stehna,obvod stehna,lar,larvidd,larvidde,larmatt,reisi,reiden ymparys,reisiymparys,' +
    'uyluk,ust bacak,обхват бедра,もも,太もも,もも周り,もも幅,わたり,わたり幅,渡り,渡り幅,허벅지,허벅지둘레,허벅지단면,' +
    '大腿围,大腿圍,腿围,dui,vong dui',
  neck:
    'neck,collar,collar size,neckline,hals,halsumfang,halsweite,kragen,kragenweite,cuello,contorno de cuello,cou,encolure,' +
    'tour de cou,tour de col,collo,giro collo,girocollo,pescoco,colarinho,gola,nek,halsomvang,halswijdte,halsmaat,boord,boordmaat,kraag,kraagmaat,' +
    'kolnierz,kolnierzyk,obwod szyi,szyja,krk,obvod krku,limec,obvod limce,halsvidd,halsmal,halsmatt,krage,kragvidd,krave,halsvidde,flip,flipvidde,snipp,' +
    'kaulus,kaula,kaulanymparys,kaulan ymparys,yaka,boyun,шея,шеи,обхват шеи,ворот,воротник,首回り,首まわり,首囲,衿回り,ネック,목둘레,목,칼라,' +
    '领围,領圍,领圍,颈围,vong co',
  height:
    'height,stature,body height,korpergrosse,koerpergroesse,korperhohe,koerperhoehe,estatura,altura,stature,hauteur,' +
    'hauteur du corps,statura,altezza,lichaamslengte,wzrost,vyska,vyska postavy,telesna vyska,kroppslangd,' +
    'kropslaengde,kropshojde,hojde,hoyde,kroppshoyde,pituus,boy uzunlugu,boyunuz,рост,рост см,身長,신장,키,' +
    '身高,适合身高,建议身高,chieu cao',
  insideLeg:
    'inside leg,inner leg,inleg,inseam,in seam,inside seam,inner seam,inside leg length,innenbein,innennaht,beinlange innen,innenbeinlange,innenbeinlaenge,schrittlange,' +
    'schrittlaenge,schritt,schritthohe,schritthoehe,innere beinlange,entrepierna,tiro interior,largo interior,largo de entrepierna,' +
    'entrejambe,entre jambes,entre jambe,longueur entrejambe,longueur d entrejambe,interno gamba,gamba interna,lunghezza interna gamba,cavallo interno,lunghezza interno gamba,entrepernas,entreperna,' +
    'binnenbeen,binnenbeenlengte,beenlengte,beenlengte binnenzijde,nogawka wewnetrzna,dlugosc nogawki wewnetrzna,wewnetrzna dlugosc nogawki,dlugosc nogawki od kroku,dlugosc wewnetrzna nogawki,dlugosc nogawki wewnatrz,' +
    'krok,vnitrni delka nohavic,vnitrni delka,delka vnitrniho svu,innerben,benlangd insida,insida ben,innerbenslangd,innersom,inderben,inderbenslaengde,indvendig benlaengde,benlaengde indvendig,skridtlaengde,' +
    'innerbein,innerbenslengde,innside ben,benlengde innside,skrittlengde,sisasauma,sisalahje,sisalahkeen pituus,haaran korkeus,sisapituus,ic bacak,ic bacak boyu,ic boy,ic paca,paca ici,шаговый шов,длина по шаговому шву,длина шагового шва,' +
    'длина по внутреннему шву,длина внутреннего шва,длина по внутр шву,' +
    'внутренний шов,股下,股下丈,また下,인심,안쪽다리,안다리길이,샅높이,다리안쪽길이,内长,内腿长,内缝长,内侧长,内裆长,' +
    'dai chan trong,chieu dai chan trong',
  outsideLeg:
    'outside leg,outer leg,outseam,side length,seitenlange,seitenlaenge,aussenbein,largo exterior,longueur cote,' +
    'exterieur jambe,esterno gamba,zijlengte,buitenbeen,dlugosc zewnetrzna,dlugosc nogawki,vnejsi delka,ytterben,' +
    'dis bacak,длина по боковому шву,裤长,褲長,パンツ丈,바지길이,dai quan',
  sleeve:
    'sleeve,sleeves,sleeve length,arm length,arm,armel,aermel,armellange,aermellaenge,armlange,armlaenge,manga,largo de manga,' +
    'manche,longueur de manche,longueur des manches,longueur manche,manica,lunghezza manica,lunghezza maniche,' +
    'lunghezza braccio,' +
    'comprimento da manga,mouw,mouwlengte,armlengte,rekaw,dlugosc rekawa,rukav,delka rukavu,delka paze,armlangd,arm langd,' +
    'aerme,aermelaengde,aermelangde,erme,ermelengde,ermlengde,armlengde,hiha,hihan pituus,kol,kol boyu,рукав,рукава,длина рукава,' +
    '袖丈,裄丈,ゆき丈,袖,소매,소매길이,소매기장,화장,袖长,袖長,臂长,dai tay,chieu dai tay,tay ao',
  shoulder:
    'shoulder,shoulders,shoulder width,shoulder to shoulder,across shoulder,schulter,schultern,schulterbreite,hombro,hombros,epaule,epaules,' +
    'largeur epaules,largeur d epaules,carrure,spalla,spalle,larghezza spalle,ombro,ombros,schouder,schouders,' +
    'schouderbreedte,ramiona,szerokosc ramion,ramena,sirka ramen,axel,axelbredd,axelvidd,axlar,skulder,skuldre,skulderbredde,' +
    'hartia,hartiat,hartialeveys,omuz,omuz genisligi,плечо,плечи,ширина плеч,ширина плеча,肩幅,肩巾,어깨,어깨너비,肩宽,肩寬,' +
    'ngang vai,vai,rong vai',
  length:
    'length,body length,garment length,total length,dress length,skirt length,lange,laenge,gesamtlange,gesamtlaenge,' +
    'ruckenlange,rueckenlaenge,vorderlange,largo,longitud,largo total,longueur,longueur totale,longueur dos,lunghezza,' +
    'lunghezza totale,comprimento,comprimento total,lengte,ruglengte,totale lengte,dlugosc,dlugosc calkowita,delka,' +
    'celkova delka,langd,hellangd,totallangd,ryggl,rygglangd,laengde,lengde,ryglaengde,rygglengde,selan pituus,pituus selasta,kokonaispituus,urun boyu,' +
    'uzunluk,длина,длина изделия,длина по спинке,着丈,身丈,総丈,총장,총길이,총기장,기장,衣长,衣長,裙长,后中长,' +
    'than ao,dai than,dai ao,dai vay,chieu dai,dai',
};

/**
 * Measurements that a chart cannot carry, and whose names hold that of one it can: the upper arm is no sleeve, the high hip
 * no hip, the rise no inside leg.
 */
export const OTHER_MEASURE_WORDS =
  // Levels beside those of ISO 8559-1, 5.3.4 (bust), 5.3.10 (waist) and 5.3.13 (hip).
  'high hip,upper hip,top hip,highhip,high hips,upper hips,hip bone,high bust,upper bust,over bust,overbust,above bust,' +
  'upper chest,across chest,chest front,cross chest,cross back,across back,across front,back width,high waist,low waist,lower waist,drop waist,' +
  'hohe hufte,obere hufte,hochhufte,oberbrust,oberbrustumfang,uber der brust,cadera alta,pecho alto,contorno pecho alto,' +
  'contorno superior de pecho,sobre pecho,sobre busto,busto alto,petites hanches,haut de hanches,haut des hanches,' +
  'petite hanche,dessus de poitrine,dessus poitrine,haut de poitrine,fianchi alti,bacino alto,sopra seno,sopraseno,' +
  'quadril alto,hoge heup,boven heup,bovenheup,bovenborst,ovre hoft,ylalantio,ust kalca,ust gogus,над грудью,верх бедер,' +
  'ミドルヒップ,中ヒップ,中腰,腹部,윗가슴,윗엉덩이,中臀围,' +
  // Lengths and heights that are named after where they begin or end.
  'back waist,front waist,waist back,waist front,nape to waist,back neck to waist,waist length,back waist length,' +
  'front waist length,waist height,waist depth,hip depth,hip height,hip length,bust height,bust depth,bust point,' +
  'bust apex,bust span,bust point distance,shoulder to waist,shoulder to bust,side waist,ruckenlange bis taille,' +
  'vordere taillenlange,taillenhohe,hufttiefe,brusttiefe,brusthohe,talle delantero,talle espalda,largo de talle,' +
  'alto de cadera,altura de cadera,altura de busto,altura de pecho,separacion de busto,longueur taille devant,' +
  'longueur taille dos,taille dos,taille devant,hauteur de poitrine,hauteur de hanches,hauteur taille,altezza seno,' +
  'altezza fianchi,lunghezza vita,lunghezza vita dietro,altura do busto,altura do quadril,altura da cintura,' +
  'taillehoogte,heuphoogte,rughoogte,背丈,背长,등길이,앞길이,前腰节长,后腰节长,длина спины до талии,' +
  'высота груди,высота бедер,ha eo,' +
  // Rise: from the crotch up to the waistband.
  'rise,front rise,back rise,crotch,crotch depth,crotch length,body rise,leibhohe,leibhoehe,tiro,tiro delantero,' +
  'tiro trasero,tiro alto,cavallo,fourche,hauteur de fourche,enfourchure,montant,gancho,kruis,kruishoogte,' +
  'zithoogte,stan,wysokosc stanu,stan przod,sedova hloubka,gren,grenhojd,haaravali,ag,on ag,посадка,высота посадки,' +
  '股上,前股上,밑위,앞밑위,前裆,后裆,前浪,后浪,直裆,立裆,day quan,' +
  // Other places.
  'neck deep,neck drop,back neck,front neck,neck rib,shoulder drop,drop shoulder,sleeve round,sleeve loose,sleeve hem,upper arm,upperarm,arm width,arm girth,arm circumference,bicep,biceps,armhole,arm hole,arm opening,sleeve width,' +
  'sleeve opening,wrist,cuff,knee,calf,ankle,leg opening,hem,hem width,bottom width,foot,foot length,head,hat,hand,' +
  'palm,weight,body weight,torso,trunk,girth torso,belly,stomach,tummy,belt,neck width,neck opening,neck depth,pocket,' +
  'strap,heel,shaft,cup,oberarm,oberarmumfang,oberarmweite,armloch,handgelenk,knie,wade,saum,saumweite,beinweite,' +
  'beinabschluss,fussweite,kopfumfang,gewicht,bauch,brazo,contorno de brazo,biceps contorno,ancho de manga,sisa,muneca,' +
  'rodilla,pantorrilla,bajo,bajos,ruedo,peso,cabeza,bras,tour de bras,biceps tour,emmanchure,poignet,genou,mollet,' +
  'bas de jambe,ourlet,poids,tour de tete,braccio,circonferenza braccio,giro manica,larghezza manica,polso,ginocchio,' +
  'polpaccio,fondo,orlo,testa,braco,circunferencia do braco,cava,punho,joelho,panturrilha,barra,bovenarm,armsgat,' +
  'pols,kuit,zoom,gewicht,ramie,obwod ramienia,obwod bicepsa,nadgarstek,kolano,lydka,szerokosc nogawki,waga,' +
  'pas nogawki,paze,obvod paze,zapesti,koleno,lytko,vaha,sirka nohavice,overarm,overarmsvidd,handled,kna,vad,vikt,fald,' +
  'overarmsvidde,vaegt,vekt,olkavarsi,hauis,ranne,paino,pazu,baldir,baldir ustu,ust kol,kol genisligi,kol agzi,paca,etek ucu,kilo,' +
  'agirlik,обхват плеча,обхват руки,обхват запястья,обхват бицепса,проймa,пройма,вес,ширина рукава,ширина низа,' +
  '袖幅,袖口,袖口幅,アームホール,裾幅,裾周り,裾,体重,二の腕,頭囲,足,소매통,소매단면,암홀,밑단,밑단단면,' +
  '몸무게,체중,머리둘레,臂围,上臂围,袖口,袖肥,袖笼,脚口,裤口,下摆,体重,头围,脚长,膝围,can nang,bap tay,vong co tay,vong co chan,' +
  'cua tay,ong quan,lai';
