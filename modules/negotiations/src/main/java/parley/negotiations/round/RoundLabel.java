package parley.negotiations.round;

import parley.negotiations.body.Body;

/** How a round is called in both languages: made once, when it is logged. */
record RoundLabel(String code, String en, String fr) {
    /**
     * @param body the one that meets
     * @param serial which one of its kind, for rounds without a number
     */
    static RoundLabel of(LogRound command, Body body, int serial) {
        if (command.numbered()) {
            int number = command.number();
            return new RoundLabel("TNC-" + number, "TNC " + number, "CNC " + number);
        }
        return switch (command.body()) {
            case LogRound.COMMITTEE ->
                command.kind() == RoundKind.INTERSESSIONAL
                        ? new RoundLabel(
                                "TNC-I" + serial,
                                "Intersessional TNC meeting " + serial,
                                "Réunion intersessions du CNC " + serial)
                        : new RoundLabel(
                                "TNC-S" + serial, "Special TNC meeting " + serial, "Réunion spéciale du CNC " + serial);
            case "CHIEF_NEGOTIATORS" ->
                new RoundLabel(
                        "CN-" + serial,
                        "Chief negotiators’ meeting " + serial,
                        "Réunion des négociateurs en chef " + serial);
            case "WORKING_GROUP" ->
                new RoundLabel(
                        "WG-" + serial, "Working group meeting " + serial, "Réunion de groupe de travail " + serial);
            default ->
                new RoundLabel(
                        body.code() + "-" + serial,
                        body.nameEn() + ", meeting " + serial,
                        body.nameFr() + ", réunion " + serial);
        };
    }

    /** @return the letters before the serial, such as {@code TNC-S} */
    static String prefix(LogRound command, Body body) {
        return of(command, body, 0).code().replaceAll("0$", "");
    }
}
