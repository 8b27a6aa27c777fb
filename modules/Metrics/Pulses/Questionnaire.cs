using System.Text.Json;
using Competence.Kernel;

namespace Competence.Metrics.Pulses;

/// <summary>The items about learning culture that ship with the product; a pulse keeps the version and the words that it was opened with.</summary>
internal sealed record Questionnaire(int Version, IReadOnlyList<QuestionnaireItem> Items)
{
    private static readonly Lazy<Questionnaire> Read = new(() =>
    {
        using var file = typeof(Questionnaire).Assembly.GetManifestResourceStream("learning-culture.json")!;
        return JsonSerializer.Deserialize<Questionnaire>(file, JsonSerializerOptions.Web)!;
    });

    public static Questionnaire Shipped => Read.Value;

    /// <param name="own">The organisation's own items, which the index leaves out: it is to be compared from pulse to pulse.</param>
    public IReadOnlyList<PulseItem> With(IReadOnlyList<LocalizedText> own) =>
        [.. Items.Select(i => new PulseItem(i.Key, i.Text, true)), .. own.Select((text, i) => new PulseItem($"own-{i + 1}", text, false))];
}

internal sealed record QuestionnaireItem(string Key, LocalizedText Text);
