package parley.launcher.bench;

import java.util.List;
import parley.core.directory.NameOrder;
import parley.core.text.Language;

/** Shapes of names as the parties have them; none of these holds "guer", so that a search for it has a known answer. */
enum NameShape {
    CANADA_FRENCH(
            "CAN",
            NameOrder.GIVEN_FIRST,
            Language.FR,
            "Geneviève,Étienne,François-Xavier,Noémie,Zoé,Jérôme,Hélène,Mélanie,Benoît,Anaïs,Cédric,Maëlle",
            "Côté,Lévesque,Bélanger,Gagné,Désilets,Théberge,Hébert,St-Amour,L'Écuyer,Pâquet,Brûlé,Laîné"),
    CANADA_ENGLISH(
            "CAN",
            NameOrder.GIVEN_FIRST,
            Language.EN,
            "Alice,Peter,Moira,Douglas,Sean,Priya,Harpreet,Chloe,Ian,Fiona,Walter,Joan",
            "O'Neill,MacDonald,Wright,Singh,Fraser,Nakamura,Kowalczyk,Okafor,Stewart,Haddad,Petrov,Lam"),
    VIET_NAM(
            "VNM",
            NameOrder.FAMILY_FIRST,
            Language.EN,
            "Thị Hương,Văn Đức,Minh Châu,Quốc Bảo,Thu Hà,Đình Phúc,Ngọc Ánh,Hữu Nghĩa,Thùy Dương,Công Vinh",
            "Nguyễn,Trần,Lê,Phạm,Hoàng,Võ,Đặng,Bùi,Đỗ,Hồ,Ngô,Dương"),
    INDONESIA("IDN", NameOrder.SINGLE, Language.EN, "Sutrisno,Wulandari,Hartono,Upama,Slamet,Kartini,Suwarni", ""),
    MALAYSIA(
            "MYS",
            NameOrder.PATRONYMIC,
            Language.EN,
            "Farah,Ahmad Faiz,Nurul Izzah,Mohd Hafiz,Siti Aminah,Zulkifli,Aisyah",
            "binti Contoh,bin Abdullah,binti Rahman,bin Ismail,a/l Subramaniam,binti Yusof"),
    SINGAPORE(
            "SGP",
            NameOrder.FAMILY_FIRST,
            Language.EN,
            "Wei Ming,Siew Ling,Jia Hui,Kok Leong,Hui Min,Boon Keng",
            "Tan,Lim,Ng,Goh,Ong,Teo,Koh,Chua"),
    PHILIPPINES(
            "PHL",
            NameOrder.GIVEN_FIRST,
            Language.EN,
            "María José,Ramón,Íñigo,Luzviminda,José Rizalino,Corazón,Andrés",
            "Peñaflorida,Dela Cruz,Macapagal,Ibáñez,Magsaysay,Bañez,Núñez,Katigbak"),
    THAILAND(
            "THA",
            NameOrder.GIVEN_FIRST,
            Language.EN,
            "Somchai,Siriporn,Thanakorn,Kanokwan,Prasert,Busaba",
            "Srisawat,Chaiyaphum,Wongsawat,Rattanakosin,Suwannarat"),
    CAMBODIA(
            "KHM",
            NameOrder.FAMILY_FIRST,
            Language.FR,
            "Sopheap,Ratanak,Bopha,Vannak,Chanthy",
            "Chea,Keo,Ouk,Prak,Sok"),
    LAOS(
            "LAO",
            NameOrder.GIVEN_FIRST,
            Language.FR,
            "Bounmy,Khamla,Phonesavanh,Sengdao",
            "Sisoulith,Vongphachanh,Douangmala"),
    MYANMAR("MMR", NameOrder.SINGLE, Language.EN, "Daw Khin Myo,U Tin Oo,Daw Hla Hla,U Kyaw Zin", "");

    final String party;
    final NameOrder order;
    final Language language;
    final List<String> given;
    final List<String> families;

    NameShape(String party, NameOrder order, Language language, String given, String families) {
        this.party = party;
        this.order = order;
        this.language = language;
        this.given = List.of(given.split(","));
        this.families = families.isEmpty() ? List.of() : List.of(families.split(","));
    }
}
