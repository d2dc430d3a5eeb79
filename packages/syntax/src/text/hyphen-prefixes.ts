/** First parts that stay with what follows their hyphen, as UD English has them ("pro-Beijing", "e-mail"). */
export const hyphenPrefixes: ReadonlySet<string> = new Set(
  `e a u x agro ante anti arch bi bio co counter cross cyber de eco ex extra inter intra macro mega micro mid mini mono
  multi neo non o over pan para peri post pre pro pseudo psycho quasi re semi socio sub super supra sur tri uber uh ultra un uni
  vice electro geo hydro pico tele trans sino`.split(/\s+/),
);
