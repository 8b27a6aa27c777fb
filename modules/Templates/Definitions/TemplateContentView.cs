using Competence.Kernel;

namespace Competence.Templates.Definitions;

/// <summary>What a template asks, as its readers meet it.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="About">For whoever is to fill it in; empty where there is nothing to say.</param>
/// <param name="Sections">In their order.</param>
public sealed record TemplateContentView(TemplateKind Kind, LocalizedText Title, LocalizedText About, IReadOnlyList<SectionView> Sections)
{
    internal static TemplateContentView Of(TemplateContent content) => new(content.Kind, content.Title, content.About, [.. content.Sections.Select(SectionView.Of)]);
}

/// <param name="Kind">What is wrong.</param>
/// <param name="Key">Of the section or question; null where it is the template itself.</param>
public sealed record ContentFaultView(FaultKind Kind, string? Key);

/// <param name="Number">1 at first.</param>
/// <param name="At">When it was published.</param>
/// <param name="By">Who published it.</param>
public sealed record PublishedVersionView(int Number, DateTimeOffset At, Guid By);
