using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Onboardings;

public sealed record SetOnboardingSettingsRequest([property: FromBody] OnboardingSettingsBody Body);

/// <param name="ItContacts">At most 200, each unit once.</param>
/// <param name="TemplateId">What the onboarding of a new employee is made from; null: none begins by itself.</param>
/// <param name="From">Employments that begin on this day or later get one; null: as before, or today where the template is another.</param>
public sealed record OnboardingSettingsBody(IReadOnlyList<ItContact> ItContacts, Guid? TemplateId = null, DateOnly? From = null);

internal sealed class SetOnboardingSettingsValidator : Validator<SetOnboardingSettingsRequest>
{
    public SetOnboardingSettingsValidator() => RuleFor(r => r.Body.ItContacts)
        .Must(all => all is not null && all.Count <= OnboardingSettings.MostContacts && all.DistinctBy(c => c.UnitId).Count() == all.Count
            && all.All(c => c.PersonId != Guid.Empty))
        .WithMessage("≤ 200, unitId ×1");
}

/// <summary>Set which onboardings begin by themselves, and whom IT's tasks go to</summary>
/// <remarks>Onboardings that run keep the template that they were made from; whom IT's tasks go to holds at once for all of them.</remarks>
internal sealed class SetOnboardingSettingsEndpoint(IMessageBus bus) : Endpoint<SetOnboardingSettingsRequest>
{
    public override void Configure()
    {
        Put("/onboarding-settings");
        Policies(OnboardingDoor.WriteSettings);
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(SetOnboardingSettingsRequest request, CancellationToken ct)
    {
        var body = request.Body;
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new SetOnboardingSettings(body.TemplateId, body.From, body.ItContacts, Actor.PersonIn(User), basedOn), ct)));
    }
}
