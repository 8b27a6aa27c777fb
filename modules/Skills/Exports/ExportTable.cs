namespace Competence.Skills.Exports;

public enum ExportTable { Inventory, Gap, Heatmap, Risk }
