using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Onboardings;

public sealed record StartOnboardingRequest([property: FromBody] NewOnboarding Body);

/// <param name="PersonId">Who is to be introduced.</param>
/// <param name="TemplateId">A published template of the kind onboarding.</param>
/// <param name="StartsOn">The first day, within the employment; null: the employment's own.</param>
/// <param name="BuddyId">A colleague who helps; may be chosen later.</param>
public sealed record NewOnboarding(Guid PersonId, Guid TemplateId, DateOnly? StartsOn = null, Guid? BuddyId = null);

/// <param name="OnboardingId">The new onboarding.</param>
public sealed record OnboardingStartedView(Guid OnboardingId);

internal sealed class StartOnboardingValidator : Validator<StartOnboardingRequest>
{
    public StartOnboardingValidator()
    {
        RuleFor(r => r.Body.PersonId).NotEmpty();
        RuleFor(r => r.Body.TemplateId).NotEmpty();
    }
}

/// <summary>Begin a person's onboarding</summary>
/// <remarks>
/// By their manager or HR, also before the first day. Each task of the template is due so many days after the first day. A person has
/// one at a time. Where the settings name a template, that of a new employment begins by itself.
/// </remarks>
internal sealed class StartOnboardingEndpoint(IMessageBus bus, Parts parts) : Endpoint<StartOnboardingRequest, OnboardingStartedView>
{
    public override void Configure()
    {
        Post("/onboardings");
        Policies(OnboardingDoor.Write);
        Description(d => d.Produces<OnboardingStartedView>(201).ProducesProblem(403).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(StartOnboardingRequest request, CancellationToken ct)
    {
        var (body, id) = (request.Body, Guid.CreateVersion7());
        var leads = await parts.Leads(body.PersonId, Actor.Of(User)!, ct);
        var outcome = await bus.InvokeAsync<Outcome>(
            new StartOnboarding(id, body.PersonId, body.TemplateId, body.StartsOn, body.BuddyId, Actor.PersonIn(User), leads), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/onboardings/{id}", new OnboardingStartedView(id))));
    }
}
