using Competence.Goals.Populations;
using FluentValidation;

namespace Competence.Goals.Academies;

/// <param name="Title">1-200 characters.</param>
/// <param name="OwnerId">The person who answers for it.</param>
/// <param name="Audience">Whom it is for; the others may use it too.</param>
/// <param name="TrackIds">1-50 tracks, each once, in the order in which they are shown.</param>
/// <param name="Description">At most 5,000 characters.</param>
/// <param name="IsOffered">False: nobody is led to it any more.</param>
public sealed record AcademyBody(
    string Title, Guid OwnerId, PopulationBody Audience, IReadOnlyList<Guid> TrackIds, string? Description = null, bool IsOffered = true)
{
    internal AcademyContent Content() => new(
        Title.Trim(), string.IsNullOrWhiteSpace(Description) ? null : Description.Trim(), OwnerId, Audience.ToPopulation(), TrackIds, IsOffered);
}

internal sealed class AcademyBodyValidator : AbstractValidator<AcademyBody>
{
    public AcademyBodyValidator()
    {
        RuleFor(a => a.Title).NotEmpty().MaximumLength(200);
        RuleFor(a => a.OwnerId).NotEmpty();
        RuleFor(a => a.Audience).SetValidator(new PopulationBodyValidator());
        RuleFor(a => a.Description).MaximumLength(5000);
        RuleFor(a => a.TrackIds).Must(ids => ids.Count is >= 1 and <= Academy.MostTracks && ids.Distinct().Count() == ids.Count).WithMessage("1-50, ×1");
    }
}
