namespace Competence.Kernel;

/// <summary>A text that the organisation wrote, per language; a reader whose language is missing sees the other.</summary>
/// <param name="Sv">Swedish, or null.</param>
/// <param name="En">English, or null.</param>
public sealed record LocalizedText(string? Sv, string? En)
{
    public static readonly LocalizedText Empty = new(null, null);

    public string? In(string language) => language == "en" ? En ?? Sv : Sv ?? En;
}
