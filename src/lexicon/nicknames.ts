/** Short forms of given names in English news. Own list. */

const rows =
  'William:Bill,Will,Billy,Willie;Robert:Bob,Rob,Bobby,Robbie;Richard:Dick,Rick,Rich,Ricky;James:Jim,Jimmy,Jamie;John:Jack,Johnny,Jon;David:Dave,Davey;'
  + 'Michael:Mike,Mick,Mickey;Thomas:Tom,Tommy;Joseph:Joe,Joey;Charles:Charlie,Chuck;Edward:Ed,Eddie,Ted,Ned;Daniel:Dan,Danny;Matthew:Matt;'
  + 'Anthony:Tony;Andrew:Andy,Drew;Christopher:Chris;Nicholas:Nick,Nicky;Steven:Steve;Stephen:Steve;Kenneth:Ken,Kenny;Gregory:Greg;Jeffrey:Jeff;'
  + 'Timothy:Tim,Timmy;Donald:Don,Donnie;Ronald:Ron,Ronnie;Lawrence:Larry;Benjamin:Ben,Benny;Samuel:Sam,Sammy;Alexander:Alex,Sandy;Patrick:Pat,Paddy;'
  + 'Peter:Pete;Philip:Phil;Phillip:Phil;Raymond:Ray;Gerald:Gerry,Jerry;Jerome:Jerry;Francis:Frank;Frederick:Fred,Freddie;Leonard:Len,Lenny;Douglas:Doug;'
  + 'Walter:Walt;Vincent:Vince;Theodore:Ted,Teddy;Zachary:Zach,Zack;Nathan:Nate;Nathaniel:Nate;Joshua:Josh;Jonathan:Jon;Jacob:Jake;Arthur:Art;Albert:Al,Bert;'
  + 'Alan:Al;Bernard:Bernie;Clifford:Cliff;Eugene:Gene;Geoffrey:Geoff;Harold:Hal,Harry;Henry:Harry,Hank;Martin:Marty;Maxwell:Max;Mitchell:Mitch;Rodney:Rod;'
  + 'Russell:Russ;Stanley:Stan;Terence:Terry;Victor:Vic;Elizabeth:Liz,Beth,Betty,Lizzie,Eliza;Margaret:Maggie,Meg,Peggy;Katherine:Kate,Kathy,Katie;'
  + 'Catherine:Kate,Cathy,Cath;Kathleen:Kathy;Jennifer:Jen,Jenny;Deborah:Deb,Debbie;Susan:Sue,Susie;Barbara:Barb;Patricia:Pat,Patty,Trish;Rebecca:Becky;'
  + 'Christine:Chris,Chrissy;Christina:Chris,Tina;Kimberly:Kim;Victoria:Vicky,Tori;Jessica:Jess;Samantha:Sam;Pamela:Pam;Cynthia:Cindy;Sandra:Sandy;'
  + 'Judith:Judy;Nancy:Nan;Abigail:Abby;Madeleine:Maddie;Theresa:Terry;Valerie:Val;'
  + 'Abraham:Abe;Alfred:Alf,Fred;Amanda:Mandy;Angela:Angie;Caroline:Carrie;Charlotte:Lottie;Curtis:Curt;Cyrus:Cy;Dominic:Dom;Dorothy:Dot,Dottie;Edgar:Ed;Edmund:Ed;'
  + 'Edwin:Ed;Eleanor:Ellie,Nell;Ernest:Ernie;Frances:Fran;Franklin:Frank;Gabriel:Gabe;Gerard:Gerry;Gilbert:Gil;Gillian:Gill;Gwendolyn:Gwen;Herbert:Herb;'
  + 'Isaac:Ike;Jacqueline:Jackie;Jeremiah:Jerry;Jillian:Jill;Joanna:Jo;Joanne:Jo;Josephine:Jo,Josie;Laurence:Larry;Leslie:Les;Louis:Lou;Louise:Lou;Lucille:Lucy;'
  + 'Marjorie:Marge;Maurice:Mo;Melvin:Mel;Michelle:Shelly;Milton:Milt;Mohammed:Mo;Norman:Norm;Oliver:Ollie;Penelope:Penny;Randall:Randy;Randolph:Randy;Reginald:Reg,Reggie;'
  + 'Roderick:Rod;Rosemary:Rosie;Rudolph:Rudy;Salvatore:Sal;Sander:Sandy;Sebastian:Seb;Sidney:Sid;Solomon:Sol;Stephanie:Steph;Stuart:Stu;Suzanne:Sue;'
  + 'Terrence:Terry;Thaddeus:Thad;Tobias:Toby;Virginia:Ginny;Wesley:Wes'

/** Every form -> the full forms that it may stand for, in lower case. */
const fullForms: ReadonlyMap<string, readonly string[]> = formsOf(rows)

/** Whether two given names may be one person's: the same, or a short form and its full one, or two short forms of one. */
export function areOneGivenName(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()]
  if (one === other) return true
  const [ones, others] = [fullForms.get(one) ?? [one], fullForms.get(other) ?? [other]]
  return ones.some((full) => others.includes(full))
}

/** Whether it is a short form, such as "Bill". */
export function isShortForm(given: string): boolean {
  return !(fullForms.get(given.toLowerCase()) ?? []).includes(given.toLowerCase()) && fullForms.has(given.toLowerCase())
}

function formsOf(list: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const row of list.toLowerCase().split(';')) {
    const [full = '', shorts = ''] = row.split(':')
    for (const form of [full, ...shorts.split(',')]) found.set(form, [...(found.get(form) ?? []), full])
  }
  return found
}
