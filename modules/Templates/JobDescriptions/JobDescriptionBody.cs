using Competence.Kernel;
using Competence.Templates.Answers;
using FluentValidation;

namespace Competence.Templates.JobDescriptions;

/// <param name="Name">What the role is called; in at least one language.</param>
/// <param name="Answers">To the template's questions, by their keys; at most 200.</param>
/// <param name="Requirements">0-100, each skill once.</param>
/// <param name="SsykCode">SSYK 2012, four digits.</param>
/// <param name="ReportsToId">The role profile of whoever leads the role.</param>
/// <param name="TaskTags">0-30: what in the work is risky, such as <c>truck</c> or <c>hot-work</c>.</param>
public sealed record JobDescriptionBody(
    LocalizedText Name, IReadOnlyDictionary<string, Answer> Answers, IReadOnlyList<JobRequirement> Requirements, string? SsykCode = null, Guid? ReportsToId = null,
    IReadOnlyList<string>? TaskTags = null)
{
    internal JobDescriptionContent Content() => new(Answers, SsykCode, ReportsToId, Requirements, TaskTags ?? []);

    /// <summary>The organisation's own words.</summary>
    public override string ToString() => nameof(JobDescriptionBody);
}

internal sealed class JobDescriptionBodyValidator : AbstractValidator<JobDescriptionBody>
{
    public JobDescriptionBodyValidator()
    {
        RuleFor(b => b.Name.Sv).NotEmpty().When(b => string.IsNullOrWhiteSpace(b.Name.En)).OverridePropertyName("name");
        RuleFor(b => b.Name.Sv).MaximumLength(200);
        RuleFor(b => b.Name.En).MaximumLength(200);
        RuleFor(b => b.Answers).Must(a => a is not null && a.Count <= JobDescriptionContent.MostAnswers && a.All(one => one.Value is not null)).WithMessage("≤ 200");
        RuleFor(b => b.Requirements).Must(all => all is not null && all.Count <= JobDescriptionContent.MostRequirements && all.DistinctBy(r => r.SkillId).Count() == all.Count)
            .WithMessage("≤ 100, skillId ×1");
        RuleForEach(b => b.Requirements).ChildRules(requirement =>
        {
            requirement.RuleFor(r => r.Level).InclusiveBetween(1, 5);
            requirement.RuleFor(r => r.Importance).InclusiveBetween(1, 5);
        });
        RuleFor(b => b.SsykCode).Matches("^[0-9]{4}$");
        RuleFor(b => b.TaskTags).Must(all => all!.Count <= JobDescriptionContent.MostTags && all.Distinct().Count() == all.Count).WithMessage("≤ 30, ×1").When(b => b.TaskTags is not null);
        RuleForEach(b => b.TaskTags).Matches("^[a-zåäö0-9]+(-[a-zåäö0-9]+)*$").MaximumLength(40);
    }
}
