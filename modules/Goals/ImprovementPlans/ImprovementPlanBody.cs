using FluentValidation;

namespace Competence.Goals.ImprovementPlans;

/// <param name="Gap">1-4,000 characters: what has been seen, as facts.</param>
/// <param name="Expected">1-4,000 characters: what is expected instead.</param>
/// <param name="Support">1-4,000 characters: what the employer does to help.</param>
/// <param name="Until">The last day.</param>
/// <param name="ApproverId">Who is to approve it: neither the person nor whoever writes it.</param>
/// <param name="Checkpoints">1-20 days on which they meet.</param>
/// <param name="Evidence">At most 2,000 characters: what will show whether it is met.</param>
/// <param name="UnionRepresentative">At most 200 characters: whoever of the union helps the person, where they want that.</param>
/// <param name="HrIds">At most 5 people who are HR for this person and write with the manager.</param>
public sealed record ImprovementPlanBody(
    string Gap, string Expected, string Support, DateOnly Until, Guid ApproverId, IReadOnlyList<CheckpointBody> Checkpoints, IReadOnlyList<Guid>? HrIds = null,
    string? Evidence = null, string? UnionRepresentative = null)
{
    internal ImprovementDraft Draft() => new(Gap.Trim(), Expected.Trim(), Support.Trim(), Until, ApproverId, HrIds ?? [],
        [.. Checkpoints.Select(c => new DraftedCheckpoint(c.CheckpointId ?? Guid.CreateVersion7(), c.Day, c.What.Trim()))], Evidence?.Trim() ?? "", UnionRepresentative?.Trim() ?? "");
}

/// <param name="What">1-1,000 characters: what is to be seen by then.</param>
/// <param name="CheckpointId">Of one that is there already.</param>
public sealed record CheckpointBody(DateOnly Day, string What, Guid? CheckpointId = null);

/// <summary>All that is written in an improvement plan, and who has a part in it.</summary>
public sealed record ImprovementDraft(
    string Gap, string Expected, string Support, DateOnly Until, Guid ApproverId, IReadOnlyList<Guid> HrIds, IReadOnlyList<DraftedCheckpoint> Checkpoints,
    string Evidence = "", string UnionRepresentative = "")
{
    /// <summary>It is about somebody.</summary>
    public override string ToString() => nameof(ImprovementDraft);
}

public sealed record DraftedCheckpoint(Guid Id, DateOnly Day, string What)
{
    /// <summary>It is about somebody.</summary>
    public override string ToString() => nameof(DraftedCheckpoint);
}

internal sealed class ImprovementPlanBodyValidator : AbstractValidator<ImprovementPlanBody>
{
    public ImprovementPlanBodyValidator()
    {
        RuleFor(p => p.Gap).NotEmpty().MaximumLength(4000);
        RuleFor(p => p.Expected).NotEmpty().MaximumLength(4000);
        RuleFor(p => p.Support).NotEmpty().MaximumLength(4000);
        RuleFor(p => p.Evidence).MaximumLength(2000);
        RuleFor(p => p.UnionRepresentative).MaximumLength(200);
        RuleFor(p => p.ApproverId).NotEmpty();
        RuleFor(p => p.HrIds).Must(ids => ids is null || (ids.Count <= 5 && ids.Distinct().Count() == ids.Count)).WithMessage("≤ 5, ×1");
        RuleFor(p => p.Checkpoints).NotEmpty().Must(all => all is null || all.Count <= 20).WithMessage("1-20");
        RuleFor(p => p.Checkpoints).Must(all => all.Select(c => c.CheckpointId).OfType<Guid>().GroupBy(id => id).All(g => g.Count() == 1)).WithMessage("×1")
            .When(p => p.Checkpoints is not null);
        RuleForEach(p => p.Checkpoints).ChildRules(checkpoint => checkpoint.RuleFor(c => c.What).NotEmpty().MaximumLength(1000));
    }
}
