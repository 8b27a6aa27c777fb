using FluentValidation;

namespace Competence.Goals.Programmes;

/// <param name="Title">1-200 characters.</param>
/// <param name="OwnerId">The person who answers for it.</param>
/// <param name="TrackIds">1-20 tracks, each once, in the order in which they are gone through.</param>
/// <param name="StrategyId">The approved learning strategy that it carries out; or</param>
/// <param name="NoStrategyBecause">why it carries out none, at most 500 characters. One of the two.</param>
/// <param name="Budget">SEK for all its cohorts, with at most two decimals.</param>
/// <param name="Description">At most 5,000 characters.</param>
/// <param name="IsOffered">False: nobody comes into it any more.</param>
public sealed record ProgrammeBody(
    string Title, Guid OwnerId, IReadOnlyList<Guid> TrackIds, Guid? StrategyId = null, string? NoStrategyBecause = null, decimal? Budget = null,
    string? Description = null, bool IsOffered = true)
{
    internal ProgrammeContent Content() => new(
        Title.Trim(), string.IsNullOrWhiteSpace(Description) ? null : Description.Trim(), OwnerId, TrackIds, StrategyId,
        StrategyId is null ? NoStrategyBecause?.Trim() : null, Budget, IsOffered);
}

internal sealed class ProgrammeBodyValidator : AbstractValidator<ProgrammeBody>
{
    public ProgrammeBodyValidator()
    {
        RuleFor(p => p.Title).NotEmpty().MaximumLength(200);
        RuleFor(p => p.OwnerId).NotEmpty();
        RuleFor(p => p.TrackIds).Must(ids => ids.Count is >= 1 and <= Programme.MostTracks && ids.Distinct().Count() == ids.Count).WithMessage("1-20, ×1");
        RuleFor(p => p.NoStrategyBecause).NotEmpty().MaximumLength(500).When(p => p.StrategyId is null);
        RuleFor(p => p.Budget).InclusiveBetween(0, 1_000_000_000_000m).PrecisionScale(15, 2, true);
        RuleFor(p => p.Description).MaximumLength(5000);
    }
}
