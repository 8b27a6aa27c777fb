namespace Competence.Api.Contract;

/// <summary>What examples say, by the name of the member: one small Swedish company throughout.</summary>
internal static class Words
{
    private static readonly Dictionary<string, string> Texts = new()
    {
        ["name"] = "Lager Örebro", ["unitName"] = "Lager Örebro", ["givenName"] = "Ingrid", ["familyName"] = "Åström", ["displayName"] = "Ingrid Åström",
        ["managerName"] = "Sara Nyström", ["deputyName"] = "Omar Haddad", ["email"] = "ingrid.astrom@exempel.se", ["userName"] = "ingrid.astrom",
        ["title"] = "Lagermedarbetare", ["organisation"] = "Älvhamra Maskin & Service AB", ["employeeNumber"] = "10482", ["externalId"] = "HR-10482",
        ["password"] = "ett långt lösenord", ["current"] = "ett långt lösenord", ["new"] = "ett annat långt lösenord", ["oneTimeCode"] = "492817",
        ["fileName"] = "personer.csv", ["encoding"] = "utf-8", ["delimiter"] = ";", ["columns"] = "Anställningsnr", ["sample"] = "10482", ["missing"] = "externalId",
        ["kind"] = "people.import", ["column"] = "E-post", ["value"] = "ingrid.astrom(at)exempel.se", ["code"] = "people.invalid-email", ["locale"] = "sv",
        ["cursor"] = "eyJhIjoxfQ", ["nextCursor"] = "eyJhIjoxfQ", ["framework"] = "jobtech", ["version"] = "1", ["ssykCode"] = "4322", ["taxonomy"] = "ssyk",
        ["sourceUri"] = "https://data.europa.eu/esco/skill/0a6a8a2b", ["escoCode"] = "4321.1", ["comment"] = "Kör motviktstruck varje vecka.", ["policy"] = "weighted",
        ["scopes"] = "import", ["secret"] = "cdk_9f2c_0a1b2c3d_5e", ["uri"] = "otpauth://totp/Competence:ingrid.astrom", ["levels"] = "3201-", ["targets"] = "33-12",
        ["reason"] = "Truckkort krävs för att få köra truck i lagret.", ["attribution"] = "JobTech, Arbetsförmedlingen, CC0", ["roleName"] = "Lagermedarbetare",
    };

    /// <summary>Texts in two languages, by the member that holds them.</summary>
    private static readonly Dictionary<string, (string Sv, string En)> Localized = new()
    {
        ["label"] = ("Truckkörning", "Forklift driving"),
        ["name"] = ("Lagermedarbetare", "Warehouse worker"),
        ["description"] = ("Att köra truck säkert och utan skador på gods.", "Driving a forklift safely and without damage to goods."),
        ["purpose"] = ("Tar emot, lagrar och lastar gods.", "Receives, stores and loads goods."),
        ["text"] = ("Kör de vanliga truckarna själv och följer lagrets regler.", "Drives the usual forklifts alone and follows the warehouse's rules."),
        ["why"] = ("Chef för lagret, med åtta medarbetare.", "Manages the warehouse, with eight reports."),
        ["alternativeLabels"] = ("gaffeltruck", "fork truck"),
    };

    private static readonly Dictionary<string, decimal> Numbers = new()
    {
        ["level"] = 3, ["required"] = 3, ["target"] = 3, ["importance"] = 4, ["criticality"] = 4, ["exact"] = 2.84m, ["confidence"] = 0.72m, ["weight"] = 0.5m, ["decay"] = 0.97m,
        ["share"] = 0.41m, ["roleFit"] = 0.86m, ["weightedGap"] = 0.14m, ["compliance"] = 1, ["contractedHours"] = 40, ["halfLifeMonths"] = 24, ["total"] = 200, ["done"] = 120,
        ["created"] = 117, ["rejected"] = 3, ["bytes"] = 18432, ["rows"] = 200, ["row"] = 17, ["status"] = 400, ["people"] = 8, ["reports"] = 8, ["directReports"] = 8,
    };

    public static string Text(string name, string owner) =>
        name is "sv" or "en" && Localized.TryGetValue(owner, out var both) ? name == "sv" ? both.Sv : both.En
        : name switch { "sv" => "Svensk text", "en" => "English text", _ => Texts.GetValueOrDefault(name, "text") };

    public static decimal Number(string name) => Numbers.GetValueOrDefault(name, 1);

    public static bool Truth(string name) => name is "isActive" or "isMandatory" or "isDryRun" or "isEnrolled" or "isRequired";

    public static string Date(string name) => name switch { "to" or "end" => "2027-08-31", "expiresAt" => "2027-09-01", _ => "2026-09-01" };

    /// <summary>A key of an object whose keys are the caller's own.</summary>
    public static string Key(string owner) => owner switch { "mapping" => "externalId", _ => "key" };
}
