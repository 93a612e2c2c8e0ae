/**
 * Advance widths of Noto Sans in thousandths of an em, written by `scripts/font-widths.js`.
 * By weight, then by the first code point of a run: two base-36 digits for each character of it,
 * `00` where the font has none.
 */
// prettier-ignore
export const notoSansWidths: Readonly<Record<400 | 600 | 700, Readonly<Record<number, string>>>> = {
  400: {
  [0x20]:
    "787hbchyfwn3kc698c8cfbfw7g8y7gacfwfwfwfwfwfwfwfwfwfw7g7gfwfwfwc2ozhri2hkkafgefk8kl9f7lh7ekp7" +
    "l4lpgtlphaf9fgkbgopugafqfw95ac95fwcc7tflh3dch3fo9kh3h67676eu76pzh6gth3h3bhdba1h6e4luepe6d2ak" +
    "fbakfw000000000000000000000000000000000000000000000000000000000000000000787hfwfwfwfwfbe9g4n4" +
    "9xe5fw8yn4dwbwfw9q9q7thbi77g699qage5kplflpc2hrhrhrhrhrhrohhkfgfgfgfg9f9f9f9fkal4lplplplplpfw" +
    "lpkbkbkbkbfqgthjflflflflflflo0dcfofofofo76767676gth6gtgtgtgtgtfwgth6h6h6h6e6h3e6hrflhrflhrfl" +
    "hkdchkdchkdchkdckah3kah5fgfofgfofgfofgfofgfok8h3k8h3k8h3k8h3klh6klh69f769f769f769f769f76h0ec" +
    "7l76h7eueuek76ek76ek76ek7gek76l4h6l4h6l4h6j4l4h6lpgtlpgtlpgtpsqahabhhabhhabhf9dbf9dbf9dbf9db" +
    "fga1fga1fga1kbh6kbh6kbh6kbh6kbh6kbh6pulufqe6fqfwd2fwd2fwd292h3kah3h3hnh0hkhkdzkamih3h3gsfgkj" +
    "gcgdbik8fupy9o9fh7eu76f2sml4h6lqlsh4tvnhj1h3haf9dbfw9xa1g0a1fgloiqlqkbg0f2fwd2g8g8dudufug8dm" +
    "cvgb9cffec7hzwxcu5m5lqecspsaochrfl9f76lpgtkbh6kbh6kbh6kbh6kbh6fohrflhrfloho0k8h3k8h3h7eulpgt" +
    "lpgtg8du76zwxcu5k8h3q2idl4h6hsfloho0lpgthrflhrflfgfofgfo9f769f76lpgtlpgthabhhabhkbh6kbh6f9db" +
    "fga1fzdsklh6klnzingkfwd2hrflfgfolpgtlpgtlpgtlpgtfqe6alkpas76r0r0hrhkdcekfgdbd2cgc4i2kbgxfgfo" +
    "7l76lbh3habhfqe6flh3h3h3dcerh3h3fofolsdfdmjjgo76h3h3fye4e4h6h6h676988wai9q75i9pzpzpzh6h6hkgt" +
    "o0lqk5bhbhbhbhbh9m9mfjfjdb76767676a1a1h6gtgte4lue6d6d2f2dudubububud1lpg0gofyhp76euc3h3bubuqo" +
    "r9sol3e5nynyiegre5gehfhf",
  [0x370]:
    "cbaei8i64n4nlchv00006sdcdcdc7g7l000000006ii0jo7gk0p5ej00ov00lond98hri2dvhrfgfwkllp9fh7gxp7l4" +
    "hclpkbgt00fwfgfqnfgamtjx9ffqhbd2gw98gmhbh1ecgcd2csgwgi98euefheecdmgti5godjh2dmgmk5giktm798gm" +
    "gtgmm7h7hthbggmaggk5nueul7gthkdce5eddrfggheh0000000000000000000000000000ixgodc76lqdrdqgth3hk" +
    "p7k6gthkhkhkfgfgjwe5hrf97w7w7ls2sjjvhdl0h4kbhqh2i2e5k9fgp5g1l0l0hdjep7knl5kdgthsfgh4mpgckkip" +
    "srsij1nlgvhzrrhqfgglfoc6gvfbl3dkh9h9ergblch2gigugwdpcxe5khe7h0gdouoxhbl3f5dqm7g1fbfbh7c6dpd0" +
    "767676nvoqh9erh9e5gupjlxirhmpmkmizfwptlok9hsrcnlgbdmmcl5lqgthnechnecxwufmtibsip4pjlxhvdogx00" +
    "000000000000ltibh3gih1h3esc4eqc2i3etp4m4g1dkimfhhdephdeuj9hbkzi9mnkitcnzlnhuhkdcfgd7fqe4fqe4" +
    "hjfcnyk4jjh9jegujeh6nlihnlih9fp5l3jcfkjzgbkbh9l0iejeh1phkz9fhrflhrfloho0fgfokjfokjfop5l3g1dk" +
    "g8dul0h9l0h9lpgtlqgtlqgthzdqh4e5h4e5h4e6ipgdeqc1nll3eqc2hkfagaeph3h3p2ozp5mhhlexrenvs7phl4hu" +
    "jvi8gddfjsgaqamhmemqp8oglph3puluhders1mqubobkphvk9hukche136xbj9gjjjgk",
  [0x1e00]:
    "hrfli2h3i2h3i2h3hkdckah3kah3kah3kah3kah3fgfofgfofgfofgfofgfoef9kk8h3klh6klh6klh6klh6klh69f76" +
    "9f76h7euh7euh7euek76ek76ek76ek76p7pzp7pzp7pzl4h6l4h6l4h6l4h6lpgtlpgtlpgtlpgtgth3gth3habhhabh" +
    "habhhabhf9dbf9dbf9dbf9dbf9dbfga1fga1fga1fga1kbh6kbh6kbh6kbh6kbh6goe4goe4pulupulupulupulupulu" +
    "gaepgaepfqe6fwd2fwd2fwd2h6a1lue6fr929292jpgshrflhrflhrflhrflhrflhrflhrflhrflhrflhrflhrflhrfl" +
    "fgfofgfofgfofgfofgfofgfofgfofgfo9f769f76lpgtlpgtlpgtlpgtlpgtlpgtlpgtlsh4lsh4lsh4lsh4lsh4kbh6" +
    "kbh6loiqloiqloiqloiqloiqfqe6fqe6fqe6fqe6lbeckdgggsed",
  [0x2010]:
    "8y8yfwdwrsrsfbbf4v4v6y4v9z9zbk9ze8e8aga8dwewlz7ggogo00000000004mwp16w6gbcg86gc8gqb38m8mn9dvc" +
    "cdwgxgxaev28y3m",
  [0x20a0]:
    "fwfwfwfwfwpzfwlkn5imm7h5fwfwfwqyfwfwk8gwf9hkh9k6f6fwfwlpmig6lffw",
  },
  600: {
  [0x20]:
    "787pckhyfwobkn6y9090f6fw7r8w7ob3fwfwfwfwfwfwfwfwfwfw7o7rfwfwfwctoyioibhqkcfieyk6l0aa8lhzf6pt" +
    "m1lvh3lvhvfaftkrhjqhhqgrg096b396fwbr99g9hedyheg9abhehq7v7vgc7vqohqh5hehec2dpbahqf7n2fkf8dgat" +
    "fbatfw000000000000000000000000000000000000000000000000000000000000000000787sfwfwfufwfbdsgcn4" +
    "acfyfw8wn4dwbufwa8a999hui27o6xa9amfym6n7mtctioioioioioiopphqfifififiaaaaaaaakclwlvlvlvlvlvfw" +
    "lvkrkrkrkrgrh7isg9g9g9g9g9g9oxdyg9g9g9g97v7v7v7vh7hqh5h5h5h5h5fwh2hqhqhqhqf8hef8iog9iog9iog9" +
    "hqdyhqdyhqdyhqdykchekchmfig9fig9fig9fig5fig9k6hek6hek6hek6hel0hql1huaa7vaa7vaa7vaa7vaa7viwfz" +
    "8l7vhxgcgcf67vf67vf67vf697fa7zlwhqlwhqlwhqkmm1hqlvh5lvh5lvh5qkquhvc2hvc2hvc2fadpfadpfadpfadp" +
    "ftbaftbaftbakrhqkrhqkrhqkrhqkrhqkrhqqhn5grf8grg0dgg0dgg0dga2hglchhhgi7hfhqhpeakcnehhhgh4filw" +
    "hdhxdak6h8qvaoachzge8fgbspm1hqlwmfi8usoxk3hgi0fbdng0azbagqbafunhk6ltkrh0gefzdggcgcfafafug4eq" +
    "dggz8kfdec7p107xsuunvn9fzumu0puiog9aa7vlvh5krhqkrhqkrhqkrhqkrhqg9iog9iog9ppoxk6hgk6hehxgclvh" +
    "5lvh5gcfa7v107xsuuk6herzimlwhqiog9ppoxlvh2iog9iog9fig9fig9aa7vaa7vlvh5lvh5hvc2hvc2krhqkrhqfa" +
    "dpftbagxdyl0hqkxo3k7h2g0ddiog9fig9lvh5lvh5lvh5lvh5grf8bjl6bw7vqvqviqhpdwfafydmddd4d2ibkrhyfj" +
    "g58l82ljhgi0c2gsfbg9hghghgdwf5hghgg9g9mpeoeql1h682hghegnf6f2hqhqhu7vaf9dbiao81k1qoqsqshwhwil" +
    "h5o8mhlnc2c2c8c2c8ahahflggdm82828282babahqhnhrf7n5f8ebddfnfafacqcqcqdplvfuh9gchv80gccshgcqcq" +
    "rlsrtqm1g7p2pmjgi4emgohyhy",
  [0x370]:
    "d0b7kaiu6565maj700007jdvdydv7r8l000000007hkgl77ol4qlgk00q600nop1afioibeeibfig0l0lvaahxhypulw" +
    "hdlvkqh300g0ftgrohhqnukmaagrhwdohiafhahwhcf5gpdnd8higvafgcfdi7f5e8h5jqgzdzhsekhalogzm9ndafha" +
    "h5hanihxi3j7hioehiloqjgcloh5hqdxewewdvfdgie60000000000000000000000000000ikgzdy7vlwe9e1h7hehq" +
    "ptluh4hqhqhqfjfjkrf3hzf88k8p8lsht5kyidlmhmkxinhoiaf3l2fjqqgblmlmijk0ptl4lfkvh4hvfthmo6hpl6ji" +
    "tbtck8othji5s2ihg5h2g8cthefwmye1i6i6g8gxmjhsgzhlhde8dmf7lqfchoh7pvpxi5mqfye9n3gifwfwhscwe8dj" +
    "817v7vojpchtg8i6f7hlq4nliqi6q3lojsh2r4nslkhhsvo4h3eqnomklwh2j2fvj2fvzmvtmzirtlq2q6nlige8gx00" +
    "000000000000o3kshhguhahefldff8d2jjg0raojgbe1k4h8i4g9ijggjyikmhjrmzkuujoflmi3hqdyfueigrf9grf9" +
    "jhgrp4lalaj2k1hrk1hqpbj8pbj8aaqsmykgh6m1iqkwhzmsjtk1hsrjnyaaiog9iog9ppoxfig9lwg9lwg9qsmygbe1" +
    "gcfalmi6lmi6lvh5lwh5lwh5i2e9hmf7hmf7hmf8jih7f9ctotmqf8d2j9gxhqfkhhhephpepanjirh2s7p6soq3lti7" +
    "kmjlheeolpiorknqnhnhoxowlvheqhn5ijg8tvnqveozm0jamajfkpht14yz8kjhwl2hd",
  [0x1e00]:
    "iog9ibheibheibhehqdykchekchekchekghekchefig9fig9fig9fig9fig9eyaak6hel0hql0hql0hql0hql0hqaa7v" +
    "aa7vhxgchxgchxgcf67vf67vf67vf67vpuqopuqopuqolwhqlwhqlwhqlwhqlvh5lvh5lvh5lvh5h3heh3hehvc2hvc2" +
    "hvc2hvc2fadpfadpfadpfadpfadpftbaftbaftbaftbakrhqkrhqkrhqkrhqkrhqhof7hof7qhn5qhn5qhn5qhn5qhn5" +
    "hqfkhqfkgrf8g0dgg0dgg0dghqban5f8gra2a2a2knh4iog9iog9iog9iog9iog9iog9iog9iog9iog9iog9iog9iog9" +
    "fig9fig9fig9fig9fig9fig9fig9fig9aa7vaa7vlvh5lvh5lvh5lvh5lvh5lvh5lvh5mfi8mfi8mfi8mfi8mfi8krhq" +
    "krhqnhk6nhk6nhk6nhk6nhk6grf8grf8grf8grf8mwfskmglhtf9",
  [0x2010]:
    "8w8wfzdwrsrsfbbf5l5l7k5lbhbhd8bhe8edagaddwfkn37ogogo00000000004myh1907odcj09qfql9b89k9knhf3c" +
    "xdwgxgxb9v38w3m",
  [0x20a0]:
    "fwgjfwfwfwqofwnjoljsoahmfwfwfwrngkfwkchmfnhnikk9fnfwfwm8nmghlqfw",
  },
  700: {
  [0x20]:
    "787udbhyfwp2ku7e9f9ff2fw7x8w7tbjfwfwfwfwfwfwfwfwfwfw7t7xfwfwfwd9oyj8ihhukcfkf9k4l9at97igfjq7" +
    "mllzh9lzi8fbg1l0i2qvimheg397bj97fwbfa5gnhkechkglarhki28b8ah88ar3i2hdhkhkcfdyc2i2fvnsg2fvdpay" +
    "fbayfw000000000000000000000000000000000000000000000000000000000000000000787yfwfwfsfwfbdighn4" +
    "alh2fw8wn4dwbsfwajaka5i5i07t7bakaqh2n2oanhd9j8j8j8j8j8j8qghufkfkfkfkatatatatkcmdlzlzlzlzlzfw" +
    "lzl0l0l0l0hehgjkgngngngngngnphecglglglgl8b8b8b8bhfi2hdhdhdhdhdfwh7i2i2i2i2fvhkfvj8gnj8gnj8gn" +
    "huechuechuechueckchkkchxfkglfkglfkglfkgffkglk4hkk4hkk4hkk4hkl9i2lai9at8bat8bat8bat8bat8bk2gy" +
    "978aich8h8fj8afj8afj8afja9fp8hmdi2mdi2mdi2ljmli2lzhdlzhdlzhdr1r6i8cfi8cfi8cffbdyfbdyfbdyfbdy" +
    "g1c2g1c2g1c2l0i2l0i2l0i2l0i2l0i2l0i2qvnyhefvheg3dpg3dpg3dpanholzhqhoijhohuhrehkcnxhqhohcfkmp" +
    "i0ivedk6i2rfb9axighc96h3srmli2lzmtixvbptkrhoiffcdvg3bmc1h6c1g3oll1lvl0hlh7g1dpgfgfg6g5fug2ff" +
    "dthd83fbec7u10dy1v9owo6gyvsv2qqj8gnat8blzhdl0i2l0i2l0i2l0i2l0i2glj8gnj8gnqgphk4hok4hkich8lzh" +
    "dlzhdgfg58a10dy1v9k4hkt4ismdi2j7gnqgphlzh7j8gnj8gnfkglfkglat8bat8blzhdlzhdi8cfi8cfl0i2l0i2fb" +
    "dyg1c2hhe2l9i2l5o6l5hdg3dkj8gnfkgllzhdlzhdlzhdlzhdhefvc3lgcj8aqtqtjbhre8fpg9dtdkdidmihl0ikfl" +
    "gg988llohoifcfhgg0gnhohohoe8fehohoglgln9fffflyhh8lhohkh2ftfmi2i2i98bb59nc3b98kl4r3raraicicj8" +
    "hdocmxmjcfcfcocfcoazazfmh0dt8l8l8l8lc2c1i2i5icfvnyfvf0dkfzg5g5dadadae3lzfqhmgkhy8ih8d7hodada" +
    "s5toudmlhfppqnk3iyewgui9i9",
  [0x370]:
    "dgboljj87171mvk0000080e6ece67y970000000082lym47tlsrhht00qy00owq1b5j8ihepinfkg3l9lzaticikq8md" +
    "helzkzh900g3g1hep4imogl1athei8e2hvb5hpi8hjfngxe0dhhvh2b5h8fyiofnelhdkoh6e9i7f5hpmmhan4o3b5hp" +
    "hdhpobici9kci5pni5mms5h9lyhchueafdf8dxfbgie00000000000000000000000000000ich6ec8alzeke8hghkhu" +
    "q7muhbhuhuhuflfll9fni3f78z9797sqtjlmj0lzhxlaj8i1iefnlkflrpghlzlzj9kdq7lelll6hbhxg1hxp2ijlkjz" +
    "tntukypkhxi8s9ixgkhcgkd7hpg8o2ebiqiqh4hbn9i8h9i2hneje1fvmig1i2hpqhqiinnqgfeknngtg8g8i5dcejdu" +
    "8k8b8aoxpqi5h4iqfvi2qholipiiqembkahsrxp2mchbttoghkffohnelzh7jxgtjxgt10nwon3j1u8qmqkolitekgx0" +
    "0000000000000pgmahqh2hghlg2e8fjdnkegqslq0ghebl0iailh7j9hfkdjbndknn6l2v9oplli8huecg3fahefyhef" +
    "yknhmpulzmck6kfibkfi2qcjoqcjoatrso2l4i5nak7l9ienukokfi8sspqatj8gnj8gnqgphfkglmpglmpglrso2ghe" +
    "bgfg5lziqlziqlzhdlzhdlzhdi4ekhxfvhxfvhxfvk0hpfldapknqfjdnkahximg2hqhkpqpnpdo6jhidsppzszqgm8i" +
    "fl2kei0ffmuk4scoho4nxorp6lzhkqvnyj9h4uzocw1pemtk4njkekxi216010elbiqlzhu",
  [0x1e00]:
    "j8gnihhkihhkihhkhueckchkkchkkchkkkhlkchkfkglfkglfkglfkglfkglf9aqk4hkl9i2l9i2l9i2l9i2l9i2at8b" +
    "at8bich8ich8ich8fj8afj8afj8afj8aq8r3q8r3q8r3mdi2mdi2mdi2mdi2lzhdlzhdlzhdlzhdh9hkh9hki8cfi8cf" +
    "i8cfi8cffbdyfbdyfbdyfbdyfbdyg1c2g1c2g1c2g1c2l0i2l0i2l0i2l0i2l0i2i9fvi9fvqvnyqvnyqvnyqvnyqvny" +
    "img2img2hefvg3dpg3dpg3dpi2c2nyfvheanananl7hcj8gnj8gnj8gnj8gnj8gnj8gnj8gnj8gnj8gnj8gnj8gnj8gn" +
    "fkglfkglfkglfkglfkglfkglfkglfkglat8bat8blzhdlzhdlzhdlzhdlzhdlzhdlzhdmtixmtixmtixmtixmtixl0i2" +
    "l0i2oll1oll1oll1oll1oll1hefvhefvhefvhefvnugoksgoiffs",
  [0x2010]:
    "8w8wg1dwrsrsfbbf61617y61cdcde9cde9efagagdwfznr7tgogo00000000004mzk1ab8fekkpbqhvo0bca5a5nmfud" +
    "9dwgxgxbsv38w3m",
  [0x20a0]:
    "fwgxfwfwfwr3fwoqphkipjhxfwfwfws2gyfwkei2fwhpjckbfxfwfwmkoagolxfw",
  },
};
