/** Places, bodies, houses and figures of speech whose names read like a person's. Own list, from general knowledge. */
export const namesakes: ReadonlySet<string> = new Set(
  (
    'Beverly Hills,Sandy Hook,Ann Arbor,Virginia Beach,Port Arthur,Corpus Christi,Jackson Hole,Jackson Heights,Myrtle Beach,Daytona Beach,'
    + 'Camp David,Ben Gurion,Alice Springs,Marina del Rey,Charlotte Amalie,Hyde Park,Albert Park,Albert Lea,Victoria Park,Victoria Falls,Regent Park,'
    + 'Upper Darby,Abu Ghraib,Ben Nevis,Glen Cove,Glen Burnie,Bel Air,Bryn Mawr,Sharm el-Sheikh,Deir al-Zour,Deir el-Zour,Jebel Ali,Silver Spring,'
    + 'Santa Monica,Ruby Ridge,Ross Sea,Robben Island,Prince George,Prince Rupert,Palo Alto,Lake Charles,Clifton Park,Douglas County,Warner Robins,'
    + 'Planned Parenthood,Sinn Féin,Sinn Fein,Fianna Fáil,Fianna Fail,Fine Gael,Plaid Cymru,Charlie Hebdo,Ansar al-Sharia,Ansar al-Islam,Abu Sayyaf,'
    + 'Jabhat al-Nusra,Ahrar al-Sham,Tahrir al-Sham,Virginia Tech,Georgia Tech,Texas Tech,Louisiana Tech,Johns Hopkins,Carnegie Mellon,William & Mary,'
    + 'Charles Schwab,Edward Jones,Aston Martin,Alfa Romeo,Sara Lee,Mary Kay,Elizabeth Arden,Estee Lauder,Estée Lauder,Hugo Boss,Louis Vuitton,Jimmy Choo,'
    + 'Neiman Marcus,Philip Morris,Levi Strauss,Eddie Bauer,Jim Beam,Johnnie Walker,Jack Daniel,J.C. Penney,J. C. Penney,J.P. Morgan,J.Crew,Papa John,Trader Joe,Baskin Robbins,Ben Sherman,'
    + 'Jim Crow,Uncle Sam,Santa Claus,Father Christmas,Mother Nature,Dow Jones,Nick Jr,Mother Jones,Jane Street,Union Jack,Big Ben'
  ).split(',')
)
