using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Competence.Kernel;
using Competence.Templates.Definitions;

namespace Competence.Templates.Starters;

/// <summary>A template that ships with the product. What is left out in its file is nothing: no help, no condition, no readers.</summary>
/// <param name="Key">Kept through all releases.</param>
internal sealed record Starter(string Key, TemplateKind Kind, LocalizedText Title, LocalizedText? About, IReadOnlyList<StarterSection> Sections)
{
    public const string Conversation = "employee-conversation", JobDescription = "job-description", Onboarding = "onboarding",
        ImprovementPlan = "improvement-plan", Recruitment = "recruitment";

    private static readonly Guid Owner = new("6f0d9c1e-2b7a-8c54-9b0e-7a1c3d5e9f21");
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) }, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static readonly IReadOnlyList<Starter> All = [.. new[] { Conversation, JobDescription, Onboarding, ImprovementPlan, Recruitment }.Select(Read)];

    /// <summary>The same template wherever and however often the tenant adds it.</summary>
    public static Guid IdOf(string tenant, string key) => Streams.Derive(Streams.Derive(Owner, tenant), key);

    public TemplateContent Content() => new(Kind, Title, About ?? LocalizedText.Empty, [.. Sections.Select(s => s.Section())]);

    private static Starter Read(string key)
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{key}.json")!;
        return JsonSerializer.Deserialize<Starter>(file, Json)!;
    }
}

internal sealed record StarterSection(
    string Key, LocalizedText Title, LocalizedText? About, IReadOnlyList<Party> FilledBy, IReadOnlyList<Party>? ReadBy, IReadOnlyList<StarterQuestion> Questions,
    AnswerWay Way = AnswerWay.Apart, Reveal Shown = Reveal.AtOnce, Phase? Phase = null)
{
    public Section Section() => new(Key, Title, About ?? LocalizedText.Empty, FilledBy, ReadBy ?? [], Way, Shown, [.. Questions.Select(q => q.Question())], Phase);
}

/// <param name="Required">Has to be answered.</param>
internal sealed record StarterQuestion(
    string Key, QuestionKind Kind, LocalizedText Text, LocalizedText? Help, Condition? When, IReadOnlyList<Choice>? Choices, Scale? Scale, Party? Owner, int? Due,
    bool Required = false, bool Several = false)
{
    public Question Question() => new(Key, Kind, Text, Help ?? LocalizedText.Empty, Required, When, Choices ?? [], Several, Scale, Owner, Due);
}
