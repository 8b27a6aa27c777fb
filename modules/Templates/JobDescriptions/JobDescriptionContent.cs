using System.Text.Json;
using Competence.Templates.Answers;

namespace Competence.Templates.JobDescriptions;

/// <summary>What a job description says.</summary>
/// <param name="Answers">To the template's questions, by their keys.</param>
/// <param name="SsykCode">SSYK 2012, four digits.</param>
/// <param name="ReportsToId">The role profile of whoever leads the role.</param>
/// <param name="TaskTags">What in the work is risky, in the words by which the law's demands are found.</param>
public sealed record JobDescriptionContent(
    IReadOnlyDictionary<string, Answer> Answers, string? SsykCode, Guid? ReportsToId, IReadOnlyList<JobRequirement> Requirements, IReadOnlyList<string> TaskTags)
{
    public const int MostRequirements = 100, MostTags = 30, MostAnswers = 200;
    public static readonly JobDescriptionContent Empty = new(new Dictionary<string, Answer>(), null, null, [], []);

    public bool Says(JobDescriptionContent other) => JsonSerializer.Serialize(this) == JsonSerializer.Serialize(other);

    /// <summary>The organisation's own words.</summary>
    public override string ToString() => nameof(JobDescriptionContent);
}

/// <summary>One skill that the role asks.</summary>
/// <param name="Level">1-5.</param>
/// <param name="Importance">1-5.</param>
public sealed record JobRequirement(Guid SkillId, int Level, int Importance);
