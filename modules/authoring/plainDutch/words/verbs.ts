/** Verbs that nearly everybody knows, as infinitives. Verbs of the workshop are in trade.ts. */
export const commonVerbs = `
aaien aankomen aandoen aanraken ademen adviseren antwoorden arriveren aarzelen accepteren afspreken bakken baden barsten begeleiden
bedanken bedekken bedenken bedienen bedoelen bedragen bedriegen beginnen begraven begrijpen behalen behandelen behoren behouden bekijken
bekennen beklagen belasten beletten bellen beloven belonen bemoeien benoemen beoordelen bepalen beperken bereiden bereiken berekenen
beschadigen beschermen beschrijven beslissen besluiten besparen bespreken bestaan besteden bestellen bestuderen besturen betalen
betekenen betreffen bevallen bevatten bevelen bevestigen bevriezen bewaken bewaren bewegen bewijzen bezitten bezoeken bidden bieden
bijten binden blaffen blazen blijken blijven blinken bloeden bloeien blozen blussen boeken boffen bonken bouwen braden branden breken
brengen broeden brommen bruisen buigen controleren dalen danken dansen delen denken dienen doden doen dopen draaien dragen dreigen drijven
drinken drogen dromen drukken duiken duren durven duwen dwingen eindigen eisen eten ervaren excuseren fietsen filmen fluisteren fluiten
fotograferen functioneren gaan gapen gebeuren gebruiken gelden geloven gelukken genezen genieten geven gieten glanzen glijden glimlachen
gluren gokken golven gooien graven grijpen groeien groeten haken halen handelen hangen hakken haten hebben heffen helpen herhalen
herinneren herkennen herstellen heten hinderen hoesten hopen horen houden huilen huren informeren interesseren invullen jagen jeuken
juichen kampen kennen keren keuren kiezen kijken klagen klappen kletsen kleuren kleven klikken klimmen klinken kloppen knallen
knijpen knikken knippen knopen koken kokken komen koesteren kopen kopiëren koppelen kosten kraken krabben krijgen krimpen kruipen
kruisen kuchen kunnen kussen kwetsen lachen laden landen laten leggen lekken lenen lenigen leren letten leven leveren lezen lichten liegen
liggen lijden lijken lijmen logeren lokken lopen lossen loten luisteren lukken lusten maken malen mankeren meedoen meten melden
melken menen merken metselen miauwen mikken mislukken missen moeten mogen mompelen naaien naderen nadenken nemen niezen noemen noteren
oefenen onderbreken onderhouden onderscheiden ondertekenen ondersteunen onderzoeken ontbijten ontbreken ontdekken ontkennen
ontmoeten ontploffen ontslaan ontspannen ontstaan ontvangen ontwerpen ontwikkelen openen opereren opletten opruimen ordenen organiseren overdrijven
overleggen overleven overlijden overtreden overtuigen overwegen pakken parkeren passen passeren persen piepen pijpen plakken plannen planten
plassen plaatsen pleiten plukken poetsen pompen porren praten prikken printen proberen proeven proosten protesteren prijzen raden raken
rammelen reageren redden regelen regenen reinigen reizen rekenen remmen rennen repareren reserveren rijden rijzen rillen roepen roeien roeren
roken rollen ruiken ruilen ruimen rusten samenwerken schaatsen schaden schamen schatten scheiden schelden schenken scheppen scheren scherpen scheuren
schieten schijnen schilderen schillen schoppen schreeuwen schrijven schrikken schrobben schudden schuiven schuren schuilen seinen signaleren
slaan slagen slapen slepen slijpen slijten slikken slingeren sluipen sluiten smaken smelten smeren snappen snauwen sneeuwen
snijden snoeien snuiven solliciteren sorteren spannen sparen spelen spijten splitsen spoelen spreken springen spuiten staan stampen
stapelen stappen staren starten steken stelen stellen stemmen sterven steunen stijgen stikken stinken stoppen storen stoten stralen strelen
strijden strijken stromen strooien studeren sturen stuiten sukkelen tanken tasten tekenen telefoneren tellen temmen testen tikken tillen toeteren tonen
trainen trappen treffen trekken trillen troosten trouwen twijfelen typen uitleggen uitnodigen vallen vangen varen vasten vechten vegen veranderen
verbazen verbeteren verbieden verbinden verblijven verbranden verbreken verdelen verdedigen verdienen verdragen verdrinken verdwijnen
verdwalen vereisen vergaderen vergelijken vergeten vergeven vergissen vergroten verhogen verhuizen verhuren verklaren verkleinen
verkopen verlangen verlaten verlagen verleiden verlengen verlichten verliezen vermelden vermijden verminderen vernielen
vernieuwen veroorzaken verplaatsen verplichten verraden verrassen verschijnen verschillen versieren versterken versturen verstoren
vertalen vertellen vertragen vertrekken vertrouwen vervangen vervelen verven vervoeren verwachten verwarmen verwarren verwennen verwerken
verwijderen verwijzen verwisselen verzamelen verzekeren verzenden verzinnen verzorgen vieren vinden vissen vliegen vloeien vluchten voelen voeden
voegen voeren volgen voldoen voorkomen voorspellen vormen vouwen vragen vrezen vriezen vrijen vullen waaien waarschuwen wachten wagen wandelen warmen
wassen wedden wegen weigeren wekken wennen wenken wensen werken werpen weten wijken wijzen wikkelen willen winkelen winnen wisselen wissen wonen
worden wrijven wuiven zaaien zagen zakken zeggen zeilen zenden zetten zeuren zien zijn zingen zinken zitten zoeken zoemen zoenen zorgen zuchten
zuigen zullen zwaaien zwellen zwemmen zweren zweten zwijgen activeren beheersen besmetten bestrijden betrekken bezorgen combineren
communiceren constateren contacteren creëren discussiëren evalueren experimenteren fokken formuleren garanderen groeperen identificeren
inspireren installeren invoeren isoleren kleden klussen kneden knutselen kwijtraken legen leiden lusten markeren motiveren mixen
navigeren noodzaken observeren omkeren ondergaan onthouden ontsnappen ontwijken opleiden overnemen ophangen oversteken passeren pauzeren
presenteren produceren publiceren raadplegen regeren registreren reguleren rapporteren respecteren roesten scannen schakelen
schikken selecteren simuleren specialiseren stabiliseren stimuleren structureren surfen swipen toetsen toestaan transporteren uploaden downloaden updaten
mailen appen chatten googelen streamen opladen inloggen uitloggen vergrendelen ontgrendelen vermoeden verloven verschonen verzwakken verzuimen vastleggen
voltooien waarderen weerstaan weggooien worstelen zweven behoeden bespuiten beïnvloeden beslaan bestempelen betreden blokkeren corrigeren demonstreren
negeren opvallen opvolgen overtreffen richten schorsen sluizen snoeren sleutelen stallen stickeren testen toepassen uitvoeren verpakken
verschuiven versnellen vervolgen verlopen vormgeven voorbereiden wantrouwen wegwerken hoeven verhitten treden botsen erkennen wijzigen afronden ontwarren ontladen ontlasten overladen overbelasten
`
