using FluentValidation;

namespace Competence.Goals.Reskilling;

/// <summary>What is said of a pipeline when it is opened and when it is revised.</summary>
public interface IReskillingOffer
{
    string Title { get; }
    int Seats { get; }
    DateOnly StartsOn { get; }
    DateOnly EndsOn { get; }
    decimal? Cost { get; }
    decimal? ExternalHireCost { get; }
}

internal static class ReskillingOffers
{
    public static ReskillingTerms Terms(this IReskillingOffer offer, bool isOpen) =>
        new(offer.Title.Trim(), offer.Seats, offer.StartsOn, offer.EndsOn, offer.Cost, offer.ExternalHireCost, isOpen);
}

internal sealed class ReskillingOfferValidator<T> : AbstractValidator<T> where T : IReskillingOffer
{
    private const decimal Most = 1_000_000_000;

    public ReskillingOfferValidator()
    {
        RuleFor(o => o.Title).NotEmpty().MaximumLength(200);
        RuleFor(o => o.Seats).InclusiveBetween(1, 10_000);
        RuleFor(o => o.EndsOn).GreaterThanOrEqualTo(o => o.StartsOn);
        RuleFor(o => o.Cost).InclusiveBetween(0, Most).PrecisionScale(12, 2, true);
        RuleFor(o => o.ExternalHireCost).InclusiveBetween(0, Most).PrecisionScale(12, 2, true);
    }
}
