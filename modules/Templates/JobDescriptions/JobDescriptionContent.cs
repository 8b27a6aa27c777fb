using System.Text.Json;
using Competence.Templates.Answers;

namespace Competence.Templates.JobDescriptions;

/// <summary>What a job description says.</summary>
/// <param name="Answers">To the template's questions, by their keys; what it asks of skills is in the requirements instead.</param>
/// <param name="Requirements">The skills that the role asks.</param>
public sealed record JobDescriptionContent(IReadOnlyDictionary<string, Answer> Answers, IReadOnlyList<JobRequirement> Requirements)
{
    public const int MostRequirements = 100, MostAnswers = 200;
    public static readonly JobDescriptionContent Empty = new(new Dictionary<string, Answer>(), []);

    /// <summary>The keys by which a template asks for what others understand: the occupation's code, and what one must be allowed to do.</summary>
    public const string Ssyk = "ssyk", Permits = "permits";

    /// <summary>SSYK 2012, four digits; null where it is not said.</summary>
    public string? SsykCode() => Answers.GetValueOrDefault(Ssyk)?.Text?.Trim() is { Length: > 0 } code ? code : null;

    /// <summary>What in the work needs evidence or a permit, in the words by which the law's demands are found.</summary>
    public IReadOnlyList<string> TaskTags() => Answers.GetValueOrDefault(Permits)?.Choices ?? [];

    /// <summary>Where both are asked already, the higher demand stays.</summary>
    public JobDescriptionContent Moved(Guid skill, Guid successor) => this with
    {
        Requirements = [.. Requirements.Select(r => r.SkillId == skill ? r with { SkillId = successor } : r)
            .GroupBy(r => r.SkillId, (_, same) => same.MaxBy(r => (r.Level, r.Importance))!)],
    };

    public bool Asks(Guid skill) => Requirements.Any(r => r.SkillId == skill);

    public bool Says(JobDescriptionContent other) => JsonSerializer.Serialize(this) == JsonSerializer.Serialize(other);

    /// <summary>The organisation's own words.</summary>
    public override string ToString() => nameof(JobDescriptionContent);
}

/// <summary>One skill that the role asks.</summary>
/// <param name="Level">1-5.</param>
/// <param name="Importance">1-5.</param>
public sealed record JobRequirement(Guid SkillId, int Level, int Importance);
