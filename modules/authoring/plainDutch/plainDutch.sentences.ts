/**
 * Sentences as authors of metal and robot modules write them, one per line, aimed at B1. Behind each `#` stands what a
 * careful editor would mark: the rule and the words. A line without one is clean. The set was written before the rules
 * were tuned to it, and what they still miss stays in.
 */
export const judgedSentences = `
Zet de cel stil voordat je de deur opent.
De robot pakt elke keer één onderdeel.
Draag altijd een veiligheidsbril bij het slijpen.
Meet de diameter op drie plaatsen en schrijf de maten op.
De temperatuur wordt hoger als de motor lang draait.
De boor wordt bot.
Het water wordt warm en kookt na vijf minuten.
Bram wordt operator bij een bedrijf in Zwolle.
De lamp wordt rood als er iets klemt.
Na een week word je steeds handiger.
De deur is gesloten en de lamp is groen.
De beitel is versleten.
Je bent nu klaar met de eerste stap.
De onderdelen zijn goed bekend bij de monteurs.
De maat is 20 mm, met een tolerantie van 0,05 mm.
De les begint om 13.30 uur in hal 3.
Pak een schuifmaat, bijv. die uit de bovenste la.
Controleer de olie, het filter en de slang.
Waarom trilt de machine?
Lees eerst de werkinstructie en vraag daarna om hulp.
De klauwplaat houdt het werkstuk vast.
Hang het gereedschap terug aan de wand.
De robot stopt zodra het hek opengaat.
Je hoort een klik als de stekker goed zit.
Leg de ring met de platte kant naar boven.
De camera ziet welk deel vrij ligt.
Een vuile lens geeft een slechte foto.
De band draait te snel voor de grijper.
Vul de bak bij als het lampje brandt.
Gebruik een zachte doek en een beetje alcohol.
De las is glad en heeft geen gaatjes.
Er zit een braam aan de rand van de plaat.
Klem het werkstuk niet te strak.
Zo meet je de diepte van een gat.
Vijf schroeven, twee moeren en een sluitring.
Het is warm in de hal, dus drink genoeg water.
Morgen komt er een nieuwe stagiair op de afdeling.
De hoek is precies 90 graden.
Wie vult de vuller bij in de nachtploeg?
De operator ziet op het scherm hoeveel producten er goed zijn.
Draai de moer aan met een momentsleutel.
De perslucht staat nog op de slang, wacht dus even.
Geel betekent: er is bijna niets meer op voorraad.
Loopt de band vast, druk dan op de stopknop.
De machine is gisteren blijven staan.
Kies de boor die bij het gat past.
Je telefoon blijft buiten de cel.
Een nieuwe werknemer leert het vak van een ervaren collega.
De kast is van staal en weegt veertig kilo.
Onderaan de pagina staat een toets met tien vragen.
Er gebeurt niets als de sleutel op nul staat.
De veer is gebroken en de klep is geopend.
De robot is gestopt omdat de deur open ging.
Het blijft gevaarlijk, ook als de robot langzaam beweegt.
Je mag de cel alleen in als je daarvoor bent opgeleid.
De grijper heeft twee vingers van rubber.
De monteur heeft het ventiel vervangen.
Je kunt de snelheid zelf instellen.
Het onderdeel moet stevig op de plaat liggen.
De maten staan op de tekening.
De onderdelen worden met de hand gesorteerd. # passive: worden met de hand gesorteerd
De bak wordt door de operator bijgevuld. # passive: wordt door de operator bijgevuld
Elke plaat werd vroeger los gesneden. # passive: werd vroeger los gesneden
De cel moet eerst worden stilgezet. # passive: worden stilgezet
Het werkstuk kan pas gemeten worden als het koud is. # passive: gemeten worden
De gaten worden geboord en getapt. # passive: worden geboord
Er wordt elke dag een controle gedaan. # passive: wordt elke dag een controle gedaan
Door de camera wordt de kleur herkend. # passive: wordt de kleur herkend
De machine is door een ander ingesteld. # passive: is door een ander ingesteld
De fout is gisteren door de nachtploeg gevonden. # passive: is gisteren door de nachtploeg gevonden
Omdat de plaat verkeerd werd opgespannen, brak de frees. # passive: werd opgespannen
De veren worden in een vakkenplaat geleverd. # passive: worden in een vakkenplaat geleverd
De delen worden in kratten of dozen aangevoerd. # passive: worden in kratten of dozen aangevoerd
Word je geholpen door een collega? # passive: Word je geholpen
De olie wordt ververst en het filter wordt schoongemaakt. # passive: wordt ververst # passive: wordt schoongemaakt
Er zijn vorige week drie sensoren vervangen. # passive: zijn vorige week drie sensoren vervangen
De stroom werd te laat uitgeschakeld. # passive: werd te laat uitgeschakeld
De lasnaad wordt daarna geslepen. # passive: wordt daarna geslepen
Hiermee wordt bedoeld dat het deel los ligt. # passive: wordt bedoeld
De snelheid wordt begrensd tot 250 mm per seconde. # passive: wordt begrensd # rareWord: begrensd
De deur wordt vergrendeld zolang de robot beweegt. # passive: wordt vergrendeld
Nieuwe programma’s werden nooit getest. # passive: werden nooit getest
Het oppervlak wordt ontvet met een doek. # passive: wordt ontvet
De bouten zijn door Fatima aangedraaid. # passive: zijn door Fatima aangedraaid
De robot wordt beveiligd met een lichtscherm. # passive: wordt beveiligd
Waar wordt de maat gemeten? # passive: wordt de maat gemeten
De pallets worden ’s nachts klaargezet. # passive: worden ’s nachts klaargezet
Foute delen worden uit de lijn geblazen. # passive: worden uit de lijn geblazen
De plaat wordt, als hij droog is, gelakt. # passive: wordt, als hij droog is, gelakt
De monteur heeft de grijper van de nieuwe robot in de cel achter het hek ingesteld. # apart: heeft … ingesteld
Je moet de plaat met de gebogen kant naar boven op de tafel van de pers leggen. # apart: moet … leggen
De camera kan een los onderdeel op een trillende plaat met weinig licht vinden. # apart: kan … vinden
De robot pakt het onderdeel met de grijper uit de bak naast de band op. # apart: pakt … op
Stel de druk van de lucht met de knop aan de zijkant van de kast in. # apart: Stel … in
De operator zal na het signaal van de band de bak met de foute delen legen. # apart: zal … legen
We hebben vorige week met de hele ploeg de lijn naar de andere hal verplaatst. # apart: hebben … verplaatst
Het programma moet voor elke variant van het product in de winter opnieuw worden getest. # apart: moet … worden # passive: worden getest
Zet de kast na het schoonmaken van de filters en de lampen weer aan. # apart: Zet … aan # nominal: het schoonmaken van
Hij heeft, nadat de stroom was hersteld, de machine met de sleutel weer gestart. # apart: heeft … gestart
De lijn kan door de storing in de tweede vuller en de kapotte band niet draaien. # apart: kan … draaien
De leerling mag alleen met een begeleider en met de juiste kleding de cel betreden. # apart: mag … betreden
De chef heeft de nieuwe planning voor de lijn met de drie robots al gemaakt. # apart: heeft … gemaakt
De sensor geeft de stand van de cilinder via een dunne kabel aan de computer door. # apart: geeft … door
Haal de bout met een sleutel van de goede maat uit het frame los. # apart: Haal … los
Wij willen de oude lijn met de hand in kleine stappen naar een cel met robots ombouwen. # apart: willen … ombouwen
De robot kan schroeven, moeren, ringen en andere kleine delen met een grijper pakken. # apart: kan … pakken
Je kunt de bak vullen terwijl de robot in een andere hoek van de cel werkt.
De monteur heeft de klem vervangen omdat de oude niet meer goed sloot.
Teneinde fouten te voorkomen, controleer je elke maat. # officialWord: Teneinde
Bevestig de plaat middels vier bouten. # officialWord: middels
Indien de lamp brandt, bel je de chef. # officialWord: Indien
Lees de regels met betrekking tot veiligheid. # officialWord: met betrekking tot
Controleer de klem alvorens te starten. # officialWord: alvorens
De operator dient te wachten op het signaal. # officialWord: dient te
De handschoenen liggen aldaar. # officialWord: aldaar
Dit is conform de tekening. # officialWord: conform
De leverancier verstrekt een handleiding. # officialWord: verstrekt
Verricht de meting twee keer. # officialWord: Verricht
Tracht de ring niet te buigen. # officialWord: Tracht
We hebben een nieuw systeem geïmplementeerd. # officialWord: geïmplementeerd
De robot bevindt zich in de cel. # officialWord: bevindt zich
De pomp draait reeds een uur. # officialWord: reeds
Houd de deur te allen tijde dicht. # officialWord: te allen tijde
Tevens smeer je de lagers. # officialWord: Tevens
De plaat is te dun, derhalve buigt hij. # officialWord: derhalve
Dit is uitsluitend voor monteurs. # officialWord: uitsluitend
Maak gebruik van een hijsband. # officialWord: Maak gebruik van
De kosten worden gereduceerd. # officialWord: gereduceerd # passive: worden gereduceerd
Ten behoeve van de meting zet je de band stil. # officialWord: Ten behoeve van
Door middel van een pen blijft het deel op zijn plek. # officialWord: Door middel van
Voorafgaand aan de start controleer je het hek. # officialWord: Voorafgaand aan
Verifieer of de stekker vastzit. # officialWord: Verifieer
De werkzaamheden zijn klaar. # officialWord: werkzaamheden
Aan de hand van de tekening kies je de boor. # officialWord: Aan de hand van
De PLC stuurt de cilinder aan. # jargon: PLC
Bij het singuleren gaat het vaak mis. # jargon: singuleren
Lees de maat af op de nonius. # jargon: nonius
Een cobot werkt rustig naast je. # jargon: cobot
De encoder geeft de stand van de as door. # jargon: encoder
Bepaal de OEE van de lijn. # jargon: OEE
De payload van deze robot is vijf kilo. # jargon: payload
Kies een grijper met drie vrijheidsgraden. # jargon: vrijheidsgraden
Het PLC-programma staat op de server. # jargon: PLC-programma
Werk volgens LOTO als je de cel in gaat. # jargon: LOTO
De robot gesinguleerde delen aanbieden lukt beter. # jargon: gesinguleerde
De G-code begint met een regel voor het nulpunt. # jargon: G-code
Deze servomotor heeft een eigen rem. # jargon: servomotor
Bin picking vraagt een goede camera. # jargon: Bin picking
De treksterkte van dit staal is hoog. # jargon: treksterkte
Pak een mes en snij de tape door.
Je mag de bak pas daarna vullen.
Het meten van de diameter kost weinig tijd. # nominal: Het meten van
Let op bij het vervangen van de boor. # nominal: het vervangen van
De controle van de maten vindt elke dag plaats. # nominal: vindt … plaats
Voor het schoonmaken van de lens heb je een doek nodig. # nominal: het schoonmaken van
De beoordeling van de uitvoering van het werk doet de chef. # nominal: beoordeling van # nominal: uitvoering van
Het monteren van de dop gaat met de hand. # nominal: Het monteren van
De afstelling van de klem gebeurt na de verwarming van de plaat. # nominal: afstelling van # nominal: verwarming van
Het lassen van dun staal is moeilijk. # nominal: Het lassen van
Het afstellen van de sensor doe je zo. # nominal: Het afstellen van
Tijdens het programmeren van de robot staat de cel stil. # nominal: het programmeren van
De keuring van de heftruck vindt in mei plaats. # nominal: vindt … plaats
Het water van de koeling is koud.
Aan het einde van de band ligt een bak.
De tekening van de cel hangt aan de wand.
Dit werk is niet ongevaarlijk. # doubleNegation: niet ongevaarlijk
Start de machine nooit zonder bril. # doubleNegation: nooit zonder
Een kleine fout is niet onbelangrijk. # doubleNegation: niet onbelangrijk
Voorkom dat de klem niet sluit. # doubleNegation: Voorkom dat de klem niet
Ga de cel niet in zonder slot. # doubleNegation: niet in zonder
Geen enkele bout mag zonder ring in het gat. # doubleNegation: Geen enkele bout mag zonder
Dat is niet onmogelijk met deze grijper. # doubleNegation: niet onmogelijk
Niemand gaat niet naar de uitleg. # doubleNegation: Niemand gaat niet
Het is niet ongeveer 20 mm, maar precies 20 mm.
De plaat ligt niet onder de pers.
Deze klem is niet onhandig voor kleine delen. # doubleNegation: niet onhandig
Werk nooit zonder handschoenen met scherpe platen. # doubleNegation: nooit zonder
De viscositeit van de olie verandert. # rareWord: viscositeit
Let op de fluctuatie van de druk. # rareWord: fluctuatie
De constructie is bestand tegen corrosie. # rareWord: corrosie
Dat is een plausibele oorzaak van de storing. # rareWord: plausibele
De relais schakelen simultaan. # rareWord: relais # rareWord: simultaan
Het effect is verwaarloosbaar. # rareWord: verwaarloosbaar
Een axiale belasting maakt het lager stuk. # rareWord: axiale
De adhesie van de lak is slecht. # rareWord: adhesie
Er is een intermitterende storing in de kast. # rareWord: intermitterende
De specificaties staan op het blad. # rareWord: specificaties
Bij turbulentie in de slang daalt de druk. # rareWord: turbulentie
Het is een arbitraire keuze van de ontwerper. # rareWord: arbitraire
Het contactoppervlak van de ring is klein.
De veiligheidsinstructie hangt naast de schakelkast.
Vraag Oleksandr hoe de grijpervinger los gaat.
Anouk legt morgen de lasnaadvoorbereiding uit.
Als de robot het onderdeel uit de bak pakt en de camera ziet dat het verkeerd ligt, dan draait hij het eerst om. # long
De operator vult elke ochtend de bakken bij, kijkt of er iets klemt, veegt de lens schoon en meldt het aan de chef. # long
Een robot kan veel, maar hij kan niet zelf bedenken waar een deel ligt, want daar heeft hij een camera voor nodig. # long
Je begint met de grootste maat en daarna meet je de kleine maten, zodat je weet of de plaat recht op de tafel ligt. # long
De lijn stond stil omdat de vuller leeg was en niemand had gezien dat het lampje al een kwartier brandde in de nacht. # long
Kijk naar de klem, want als die niet goed sluit dan schuift het werkstuk weg en breekt de frees of raak jij gewond. # long
Het bedrijf kocht een robot voor de lijn met veel verschillende producten en zag pas na een jaar dat dit niet goed paste. # long
Wie een storing wil oplossen moet eerst de cel stilzetten, dan zijn slot ophangen en pas daarna de deur van de cel openen. # long
De plaat moet vlak zijn, de bouten moeten vast zitten, de ringen moeten heel zijn en de rand moet zonder bramen zijn. # long
Zet de hendel om, wacht tot de druk nul is, haal de slang los, veeg de koppeling schoon en controleer de ring. # long
`

/** Judged in the same way, and never looked at while the rules were made: these say what to expect of them elsewhere. */
export const unseenSentences = `
Voordat je de machine inschakelt, controleer je of het werkstuk goed is ingeklemd.
Op het scherm verschijnt een melding zodra de temperatuur te hoog wordt.
De zijkant van de doos wordt na het vouwen dichtgelijmd. # passive: wordt na het vouwen dichtgelijmd
Bij dit type staal treedt snel roestvorming op.
Het verwijderen van spanen doe je met een borstel, nooit met je handen. # nominal: Het verwijderen van
Uit de meting blijkt dat de as een tiende millimeter te dik is.
De voordelen van automatisering moeten opwegen tegen de kosten van de investering.
Een goede voorbereiding bespaart je later veel tijd.
Tijdens de proefperiode is de robot tweemaal uitgevallen door een defecte sensor. # rareWord: defecte
In deze opdracht ga je zelf een eenvoudig pneumatisch schema tekenen. # jargon: pneumatisch
De betrouwbaarheid van het systeem wordt vergroot door een extra sensor te plaatsen. # passive: wordt vergroot
Afhankelijk van de toepassing kies je voor een vacuümgrijper of een mechanische grijper.
Het is de bedoeling dat alle deelnemers hun bevindingen vastleggen in het logboek. # rareWord: bevindingen
Deze procedure is van toepassing op alle hefwerktuigen. # officialWord: is van toepassing
De flexibiliteit van de productielijn neemt toe naarmate er minder handmatige omstellingen nodig zijn. # rareWord: naarmate
Wanneer de cilinder volledig is uitgeschoven, geeft de eindschakelaar een signaal aan de besturing.
Mits de druk hoog genoeg is, sluit de klep vanzelf. # officialWord: Mits
De gemiddelde cyclustijd bedraagt twaalf seconden. # jargon: cyclustijd
Je hebt voor het afstellen van de geleiderail een inbussleutel van 5 mm nodig. # nominal: het afstellen van
Er dient rekening te worden gehouden met de uitzetting van het materiaal. # officialWord: dient # passive: worden gehouden
Naast technische kennis vraagt dit werk ook om geduld en een goede samenwerking.
Wij raden je aan om de oefening een paar keer te herhalen.
De afdeling kwaliteit onderzoekt elke klacht binnen twee dagen.
Vanwege de hoge toleranties moet het oppervlak na het frezen nog worden geslepen. # passive: worden geslepen
Dat de robot sneller is dan een mens, wil niet zeggen dat hij altijd goedkoper is.
De werkgever moet ervoor zorgen dat de machine aan de wettelijke eisen voldoet.
De reeds gemonteerde lagers moeten voorafgaand aan de test met vet worden gevuld. # officialWord: reeds # officialWord: voorafgaand aan # passive: worden gevuld # apart: moeten … worden
Het valt niet uit te sluiten dat de fout in de software zit.
Door de bewegingen van de arm slijt de kabel sneller dan je denkt.
Met behulp van een momentsleutel draai je de bouten kruislings aan.
In veel bedrijven wordt nog steeds met papieren tekeningen gewerkt. # passive: wordt nog steeds met papieren tekeningen gewerkt
De oppervlaktebehandeling heeft als doel corrosie tegen te gaan. # rareWord: corrosie
Als je niet zeker weet welke olie je moet gebruiken, kijk dan op de typeplaat.
Vraag niet aan een collega om jouw slot weg te halen.
Zij hebben de hele ochtend met elkaar over de beste plaats voor de camera gesproken. # apart: hebben … gesproken
Geen van de deelnemers had eerder met een lascobot gewerkt. # jargon: lascobot
Geef per onderdeel aan welke risico’s er zijn en wat je eraan doet.
Het hoofddoel van preventief onderhoud is het voorkomen van stilstand. # rareWord: preventief # nominal: het voorkomen van
De kwaliteitsmedewerker verwerkt de meetgegevens in een statistisch overzicht. # rareWord: statistisch
Houd bij het ontwerp van het product al rekening met de manier waarop het straks wordt gemonteerd. # passive: wordt gemonteerd
`
