using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Interests;

public sealed record SetCareerWishesRequest([property: RouteParam] Guid PersonId, [property: FromBody] CareerWishes Body);

/// <param name="AspiredRoles">Role profiles that the person would like to have, the most wanted first; at most ten.</param>
/// <param name="IsWillingToMove">To another unit or place.</param>
/// <param name="IsHidden">Neither the finder nor the matches show the person, to anybody.</param>
public sealed record CareerWishes(IReadOnlyList<Guid> AspiredRoles, bool IsWillingToMove, bool IsHidden);

internal sealed class SetCareerWishesValidator : Validator<SetCareerWishesRequest>
{
    public SetCareerWishesValidator()
    {
        RuleFor(r => r.Body.AspiredRoles).Must(roles => roles.Count <= 10).WithMessage("≤ 10");
        RuleFor(r => r.Body.AspiredRoles).Must(roles => roles.Distinct().Count() == roles.Count).WithMessage("×1");
    }
}

/// <summary>Say where one wants to go, and whether one wants to be found</summary>
internal sealed class SetCareerWishesEndpoint(IMessageBus bus) : Endpoint<SetCareerWishesRequest>
{
    public override void Configure()
    {
        Put("/people/{PersonId}/interests/career-wishes");
        Policies("interest.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(SetCareerWishesRequest request, CancellationToken ct)
    {
        var body = request.Body;
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new SetCareerWishes(request.PersonId, body.AspiredRoles, body.IsWillingToMove, body.IsHidden, basedOn), ct)));
    }
}
