/**
 * What the declarations beside the tables say, in Albanian, by the English text: so that a new table is declared in one place, and one
 * that is not translated yet is shown in English and named by a test.
 */
export const inAlbanian: Readonly<Record<string, string>> = {
  '24 hours, or until the account is made': '24 orë, ose derisa të krijohet llogaria',
  '30 days without use': '30 ditë pa përdorim',
  '90 days': '90 ditë',
  'a file and whose it is': 'një skedar dhe i kujt është',
  'a mail and whom it went to': 'një mesazh dhe kujt i shkoi',
  'a question about one’s own result and its answer':
    'një pyetje për rezultatin e vet dhe përgjigjja e saj',
  'a random number for each phone that joined a group code, linked to nothing that the phone does':
    'një numër i rastësishëm për çdo telefon që hyri me kodin e një grupi, i palidhur me asgjë që bën telefoni',
  'a reference to the PDF with the holder’s name': 'një referencë te PDF-ja me emrin e mbajtësit',
  'a short text about one’s own service': 'një tekst i shkurtër për shërbimin e vet',
  'a sitting of a quiz and its result': 'një përpjekje në një test dhe rezultati i saj',
  'a wish about showing one’s name': 'një dëshirë për shfaqjen e emrit të vet',
  accountability: 'llogaridhënie',
  'answers to quiz items': 'përgjigje në pyetjet e testeve',
  'as long as it can be checked; withdrawn by its holder it says only that':
    'për aq kohë sa mund të kontrollohet; e tërhequr nga mbajtësi, thotë vetëm këtë',
  certifying: 'certifikimi',
  'choices made while studying': 'zgjedhjet e bëra gjatë mësimit',
  'counting each phone once': 'që çdo telefon të numërohet një herë',
  'counting the phones, so that there are no more votes than phones':
    'numërimi i telefonave, që të mos ketë më shumë vota se telefona',
  fairness: 'drejtësi',
  'fairness and accountability': 'drejtësi dhe llogaridhënie',
  'grading, and reviewing one’s own answers': 'vlerësimi, dhe rishikimi i përgjigjeve të veta',
  'holding the workshop, and answering the group under its code':
    'mbajtja e punëtorisë, dhe përgjigjja për grupin nën kodin e tij',
  'how many of each group said what, from five': 'sa nga çdo grup thanë çfarë, nga pesë e lart',
  'how often each thing was said, by groups of at least five invited':
    'sa herë u tha çdo gjë, sipas grupeve me të paktën pesë të ftuar',
  'keyed hashes of a mail address and a network address':
    'gjurmë me çelës të një adrese poste dhe të një adrese rrjeti',
  'learning and certifying': 'mësimi dhe certifikimi',
  'name, mail address and language of whoever asked for an account':
    'emri, adresa e postës dhe gjuha e kujt kërkoi një llogari',
  'name, work address, department, language, password hash':
    'emri, adresa e punës, drejtoria, gjuha, gjurma e fjalëkalimit',
  'names and offices of those who sign certificates':
    'emrat dhe detyrat e atyre që nënshkruajnë certifikatat',
  'notes of a conversation with somebody in a function':
    'shënime nga një bisedë me dikë në një funksion',
  'one day': 'një ditë',
  'one day after it was used or ended': 'një ditë pasi u përdor ose mbaroi',
  'one year after the wave': 'një vit pas valës',
  'points and comments on written work, and who gave them':
    'pikë dhe komente për punën me shkrim, dhe kush i dha',
  'six years': 'gjashtë vjet',
  'that an award was suspended, revoked or withdrawn, by whom and why':
    'që një certifikim u pezullua, u anulua ose u tërhoq, nga kush dhe pse',
  'that somebody asked for a new password, or for a link to sign in with':
    'që dikush kërkoi një fjalëkalim të ri, ose një lidhje për të hyrë',
  'that somebody left a cohort or came back, for which kind of reason, and who decided it':
    'që dikush u largua nga një grup ose u kthye, për ç’lloj arsyeje, dhe kush e vendosi',
  'the attendance mark that stands, and who noted it':
    'shënimi i pjesëmarrjes që vlen, dhe kush e shënoi',
  'the group’s recommendations and the city’s answer to each':
    'rekomandimet e grupit dhe përgjigjja e qytetit për secilin',
  'the holder’s name and what was certified': 'emri i mbajtësit dhe çfarë u certifikua',
  'the last answers of a survey, at most nine, mixed and sealed':
    'përgjigjet e fundit të një pyetësori, e shumta nëntë, të përziera dhe të mbyllura',
  'the screen last read and when a lesson was finished':
    'ekrani i lexuar i fundit dhe kur u përfundua një mësim',
  'they stand on each certificate': 'ato qëndrojnë në çdo certifikatë',
  'three years after the cohort ends': 'tre vjet pasi mbaron grupi',
  'to answer why a session is not where it was':
    'për t’iu përgjigjur pse një seancë nuk është aty ku ishte',
  'to answer why somebody is not in a cohort any more':
    'për t’iu përgjigjur pse dikush nuk është më në një grup',
  'to count answers without keeping any': 'për të numëruar përgjigjet pa ruajtur asnjë',
  'to download it again': 'për ta shkarkuar përsëri',
  'to give it back to those who may have it': 'për t’ua kthyer atyre që mund ta kenë',
  'to go on where one stopped': 'për të vazhduar aty ku u ndal',
  'to keep it': 'për ta respektuar',
  'to know what to show and allow': 'për të ditur çfarë të tregohet dhe të lejohet',
  'to learn what a survey cannot ask': 'për të mësuar atë që një pyetësor nuk mund ta pyesë',
  'to learn what numbers do not tell': 'për të mësuar atë që shifrat nuk e thonë',
  'to make the account once the link in the mail is used':
    'për ta krijuar llogarinë sapo të përdoret lidhja në mesazh',
  'to mix answers before they are counted': 'për t’i përzier përgjigjet para se të numërohen',
  'to prove and to check a certificate': 'për të provuar dhe kontrolluar një certifikatë',
  'to send it, and to see that it went': 'për ta dërguar, dhe për të parë që shkoi',
  'to send the address and reminders, which go to all':
    'për të dërguar adresën dhe kujtesat, që u shkojnë të gjithëve',
  'to set it, to sign in': 'për ta vendosur, për të hyrë',
  'to show one’s own path again': 'për ta treguar përsëri rrugën e vet',
  'to sign in, to be written to, to stand on a certificate':
    'për të hyrë, për të marrë mesazhe, për të qëndruar në një certifikatë',
  'to slow down whoever tries passwords': 'për ta ngadalësuar këdo që provon fjalëkalime',
  'to stay signed in and to see and end one’s own sign-ins':
    'për të qëndruar brenda dhe për t’i parë e mbyllur hyrjet e veta',
  'to teach what is needed': 'për të mësuar atë që duhet',
  'two years after the wave': 'dy vjet pas valës',
  'until changed': 'derisa të ndryshohet',
  'until five more have come, at most until the wave closes':
    'derisa të vijnë pesë të tjera, e shumta derisa të mbyllet vala',
  'until the day that the group is told when it joins, at most 273 days after it began':
    'deri në ditën që i thuhet grupit kur hyn, e shumta 273 ditë pasi nisi',
  'until the day that the group is told when it joins; what was hidden, until the group is closed':
    'deri në ditën që i thuhet grupit kur hyn; çfarë u fsheh, derisa të mbyllet grupi',
  'until the group is closed, at the latest the night after it was opened':
    'derisa të mbyllet grupi, e shumta natën pasi u hap',
  'until the vote is closed, at the latest the night after the group was opened; then only the count is left':
    'derisa të mbyllet votimi, e shumta natën pasi u hap grupi; pastaj mbetet vetëm numri',
  'until the wave closes': 'derisa të mbyllet vala',
  'until three years after the last enrolment; the name on an award stays with the award':
    'deri tre vjet pas regjistrimit të fundit; emri në një certifikim mbetet me të',
  'until withdrawn; the audit trail keeps that it was':
    'derisa të hiqet; gjurma e veprimeve ruan që ishte',
  'what a group recommends and what the city answers, without names; nobody stops a text from naming somebody':
    'çfarë rekomandon një grup dhe çfarë përgjigjet qyteti, pa emra; askush nuk pengon që një tekst të përmendë dikë',
  'what somebody wrote, without who': 'çfarë shkroi dikush, pa treguar kush',
  'what was chosen in a vote of a group, under a random number that is used once':
    'çfarë u zgjodh në një votim të një grupi, nën një numër të rastësishëm që përdoret një herë',
  'whether somebody was at a session, in the room or online, and who noted it':
    'nëse dikush ishte në një seancë, në sallë ose në internet, dhe kush e shënoi',
  'who decided': 'kush vendosi',
  'who decided what on a proposed cohort': 'kush vendosi çfarë për një grup të propozuar',
  'who did what': 'kush bëri çfarë',
  'who is signed in, the kind of device, when it was last used':
    'kush ka hyrë, lloji i pajisjes, kur u përdor për herë të fundit',
  'who may do what': 'kush mund të bëjë çfarë',
  'who moved, cancelled or added a session, and when':
    'kush e zhvendosi, e anuloi ose e shtoi një seancë, dhe kur',
  'who of the city opened a group code and who published the answer to the group; what the group recommends, without names':
    'kush nga qyteti hapi kodin e një grupi dhe kush e publikoi përgjigjen për grupin; çfarë rekomandon grupi, pa emra',
  'who takes part in which cohort, from which department':
    'kush merr pjesë në cilin grup, nga cila drejtori',
  'who was invited to a survey': 'kush u ftua në një pyetësor',
  'why an award should be suspended or revoked, or under which other name it should be issued':
    'pse një certifikim duhet pezulluar ose anuluar, ose me cilin emër tjetër duhet lëshuar',
  'why somebody is certified by way of exception': 'pse dikush certifikohet me përjashtim',
  'with the award': 'bashkë me certifikimin',
  'with the awards': 'bashkë me certifikimet',
  'with the enrolment': 'bashkë me regjistrimin',
  'with what it belongs to': 'bashkë me atë të cilit i përket',
  'without end; it is about nobody': 'pa afat; nuk është për askënd',
  'written work and a file': 'punë me shkrim dhe një skedar',
  'answers checked in quizzes for practice': 'përgjigje të kontrolluara në teste për ushtrim',
  'so that it comes along once': 'që të merret me vete një herë',
  'that somebody has taken along what they had studied without an account, and the hash of it':
    'që dikush mori me vete çfarë kishte mësuar pa llogari, dhe gjurma e saj',
  'the screen last read, choices made and whether the lesson was finished, of open lessons':
    'ekrani i lexuar i fundit, zgjedhjet e bëra dhe nëse mësimi u përfundua, për mësimet e hapura',
  'to go on where one stopped, on any device': 'për të vazhduar aty ku u ndal, në çdo pajisje',
  'until the person deletes their self-study, or leaves':
    'derisa personi ta fshijë mësimin e vet, ose të largohet',
  'holding the workshop, and naming on letters of attendance who held it':
    'mbajtja e punëtorisë, dhe përmendja në letrat e pjesëmarrjes e atij që e mbajti',
  'knowing who was there, and the letter of attendance':
    'për të ditur kush ishte aty, dhe letra e pjesëmarrjes',
  'the name that somebody gave at the door of a workshop, who confirmed that they were there and when, and a hash of the address at which they read, correct or delete it; for workshops of young people no name':
    'emri që dikush dha te dera e një punëtorie, kush e konfirmoi që ishte aty dhe kur, dhe gjurma e adresës ku e lexon, e korrigjon ose e fshin; për punëtoritë e të rinjve asnjë emër',
  'until the day that is said at the door, at most 90 days after the workshop; the person can delete it before':
    'deri në ditën që thuhet te dera, e shumta 90 ditë pas punëtorisë; personi mund ta fshijë më parë',
  'until the names of its list are deleted, at most 90 days after the workshop; then title, day, place and the number of people, from five, stay':
    'derisa të fshihen emrat e listës së saj, e shumta 90 ditë pas punëtorisë; pastaj mbeten titulli, dita, vendi dhe numri i njerëzve, nga pesë e lart',
  'who of the city set up a workshop and who holds it':
    'kush nga qyteti e ngriti një punëtori dhe kush e mban',
};
