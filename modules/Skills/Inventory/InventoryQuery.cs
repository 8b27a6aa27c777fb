using Competence.Skills.Workforce;
using FluentValidation;

namespace Competence.Skills.Inventory;

public enum InventorySource { Self, Manager, Other }

/// <summary>The filters that every reading of the inventory takes.</summary>
public interface IInventoryQuery
{
    Guid? RoleProfileId { get; }
    Guid? SiteId { get; }
    string? Skills { get; }
    int? MinLevel { get; }
    int? MaxLevel { get; }
    Freshness? Freshness { get; }
    InventorySource? Source { get; }
}

internal static class InventoryQueries
{
    /// <returns>Null where the site is unknown.</returns>
    public static InventoryFilter? FilterOf(this WorkforceCopy copy, IInventoryQuery query, int? unit)
    {
        int? site = query.SiteId is { } id ? copy.Units.Find(id) : null;
        if (query.SiteId is not null && site is null) return null;
        return new(unit, query.RoleProfileId, site, IdList.Read(query.Skills), query.MinLevel ?? 0, query.MaxLevel ?? 5, query.Freshness, query.Source switch
        {
            InventorySource.Self => CellSources.Self,
            InventorySource.Manager => CellSources.Manager,
            InventorySource.Other => CellSources.Other,
            _ => null,
        });
    }

    public static void RuleForInventory<T>(this AbstractValidator<T> validator) where T : IInventoryQuery
    {
        validator.RuleFor(q => q.Skills).MaximumLength(2000).Must(IdList.IsReadable);
        validator.RuleFor(q => q.MinLevel).InclusiveBetween(0, 5);
        validator.RuleFor(q => q.MaxLevel).InclusiveBetween(0, 5);
    }
}
