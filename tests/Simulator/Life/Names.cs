using System.Text;

namespace Competence.Simulator.Life;

/// <summary>Names as people in Sweden have them.</summary>
internal static class Names
{
    private static readonly string[] Given =
    [
        "Alma", "Anders", "Astrid", "Birgitta", "Camilla", "Daniel", "Elin", "Elias", "Erik", "Farah", "Frida", "Gunnar", "Hanna", "Hassan", "Henrik", "Ida", "Ivan", "Jenny",
        "Johan", "Jonas", "Karin", "Katarina", "Lars", "Leila", "Linnea", "Louise", "Magnus", "Maja", "Mattias", "Mikael", "Moa", "Nils", "Nora", "Olle", "Oskar", "Patrik",
        "Per", "Rasmus", "Robin", "Samira", "Sara", "Simon", "Sofia", "Stefan", "Stina", "Svante", "Tomas", "Tove", "Ulla", "Viktor", "Yasmin", "Zainab", "Åke", "Örjan",
    ];

    private static readonly string[] Family =
    [
        "Abrahamsson", "Ahlgren", "Axelsson", "Berggren", "Björk", "Blom", "Boman", "Dahl", "Demir", "Ek", "Ekström", "Engman", "Falk", "Forsberg", "Fransson", "Gustavsson",
        "Hagberg", "Hedlund", "Hellström", "Holm", "Isaksson", "Jansson", "Jonasson", "Kaya", "Kjellberg", "Kovač", "Lundin", "Löfgren", "Malm", "Mårtensson", "Norberg",
        "Nyberg", "Nyström", "Olofsson", "Pålsson", "Rahimi", "Rosén", "Sandberg", "Sjögren", "Skoog", "Strand", "Svensson", "Söderberg", "Tran", "Vestberg", "Viklund",
        "Wallin", "Westin", "Åberg", "Åkesson", "Öhman", "Österlund",
    ];

    public static (string Given, string Family) Of(Chance chance) => (chance.One(Given), chance.One(Family));

    /// <param name="key">Two may have one name, and never one address.</param>
    public static string Email(string given, string family, string key) => $"{Plain(given)}.{Plain(family)}.{key}@alvhamra.example";

    private static string Plain(string name) =>
        string.Concat(name.ToLowerInvariant().Normalize(NormalizationForm.FormD).Where(c => char.IsAsciiLetterLower(c)));
}
